package org.haoren.activities.flags;

/** What somebody should look at. */
public enum OddKind {
    /** Two services of one volunteer, or a service and a presence elsewhere, that together take more time than there was. */
    OVERLAP,
    /** Nobody gets from one station to the other in the time between. */
    TOO_FAST,
    /** More hours on one day than anybody serves. */
    LONG_DAY,
    /** The same person has written something down for the same volunteer a moment ago. */
    AGAIN,
    /** Credited a moment after the shift was published. */
    FRESH_SHIFT,
    /** The volunteer has credited whoever credits them. */
    MUTUAL,
    /** A shift with all its places taken, and nobody checked in. */
    NOBODY_CAME
}
