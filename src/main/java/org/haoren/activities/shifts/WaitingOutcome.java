package org.haoren.activities.shifts;

/** How waiting for a place ends. */
enum WaitingOutcome {
    TAKEN, DECLINED,
    /** A place was kept for them, and they did not answer in time. */
    LAPSED,
    LEFT, BEGUN, CALLED_OFF
}
