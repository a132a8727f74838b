package org.haoren.guardians;

/** Why a guardianship is over. */
public enum GuardianshipEnd {
    /** By whom the ward asked. */
    DECLINED,
    /** By the ward, before it was confirmed. */
    TAKEN_BACK,
    /** By the guardian. */
    LAID_DOWN,
    /** The ward answers for themself. */
    FULL_AGE,
    /** Without the guardian, by two people's word: see {@link EndingCause}. */
    COURT, DEATH, CUSTODY
}
