package org.haoren.factors;

/** What can happen to a second factor. */
public enum FactorEventKind {
    SET_UP, RECOVERY_USED, RECOVERY_RENEWED,
    /** Somebody who knew the password tried too many wrong codes. */
    LOCKED,
    REMOVED, RESET_PROPOSED, RESET_DECLINED, RESET;

    /** What the owner wants to hear of even where they do not look for it. */
    public boolean startling() {
        return this == RECOVERY_USED || this == LOCKED || this == REMOVED || this == RESET_PROPOSED || this == RESET;
    }
}
