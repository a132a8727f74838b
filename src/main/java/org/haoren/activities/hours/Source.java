package org.haoren.activities.hours;

/** Where an entry is known from. */
public enum Source {
    /** The volunteer checked in and out with the code that the station showed. The strongest. */
    CHECK_IN,
    /** The station called the roll at a shift. */
    ROLL_CALL,
    /** A wish was fulfilled, and its recipient or the station said so. */
    WISH,
    /** Somebody who had no part in the entry before found it wrong and said how long it was. */
    CORRECTION,
    /** The volunteer says so, and nobody wrote it down at the time. */
    CLAIM,
    /** Staff wrote it in afterwards, with a proof. The weakest. */
    BACK_ENTRY
}
