package org.haoren.rights;

import org.haoren.platform.refusal.Refusal;

public enum RightsRefusal implements Refusal {
    WRONG_PASSWORD, NOT_UNDERSTOOD, ERASURE_WAITS, NO_ERASURE_WAITS
}
