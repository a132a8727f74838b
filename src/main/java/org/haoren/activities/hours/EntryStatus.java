package org.haoren.activities.hours;

public enum EntryStatus {
    /** Written down by one person. Does not count yet. */
    RECORDED,
    /** A second person agreed. Counts. */
    CONFIRMED,
    /** Taken out again, with a reason. Stays visible. */
    VOIDED
}
