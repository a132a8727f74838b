package org.haoren.volunteers.disputes;

public enum DisputeOutcome {
    /** They never agreed: the registration ends. */
    ERASED,
    /** Something was wrong, and has been put right. */
    CORRECTED,
    /** It was their own act. */
    STANDS
}
