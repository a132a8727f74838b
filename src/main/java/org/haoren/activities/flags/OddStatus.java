package org.haoren.activities.flags;

public enum OddStatus {
    OPEN,
    /** Somebody looked, and it is in order. */
    UNFOUNDED,
    /** Somebody looked, and it is not. */
    UPHELD,
    /** Its entry was taken out before anybody looked. */
    MOOT
}
