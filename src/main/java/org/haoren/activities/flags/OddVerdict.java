package org.haoren.activities.flags;

/** What a person says about a flag. */
public enum OddVerdict {
    UNFOUNDED, UPHELD;

    OddStatus status() {
        return this == UPHELD ? OddStatus.UPHELD : OddStatus.UNFOUNDED;
    }
}
