package org.haoren.activities.complaints;

public enum ComplaintOutcome {
    FOUNDED, PARTLY, UNFOUNDED;

    /** Whether it says of somebody that something is so. */
    boolean against() {
        return this != UNFOUNDED;
    }
}
