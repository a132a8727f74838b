package org.haoren.accounts.consents;

import org.haoren.platform.refusal.Refusal;

public enum ConsentRefusal implements Refusal {
    ALREADY_GIVEN, NOT_GIVEN, OTHER_EDITION, NEEDED_FOR_ACCOUNT
}
