package org.haoren.factors;

import org.haoren.platform.refusal.Refusal;

public enum FactorRefusal implements Refusal {
    WRONG_CODE, LOCKED_FOR_A_WHILE, NOT_BEGUN, ALREADY_SET_UP, NOT_SET_UP, UNKNOWN_LOGIN, NOT_FOR_YOURSELF, ALREADY_PROPOSED, RESET_DECIDED, PROPOSED_BY_YOU, REASON_NEEDED
}
