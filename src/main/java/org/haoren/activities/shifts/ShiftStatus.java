package org.haoren.activities.shifts;

import java.time.Instant;

/** Where a shift stands at a moment; but for its being called off nothing is stored, so nothing can be late. */
public enum ShiftStatus {
    OPEN, FULL, RUNNING, ENDED, CALLED_OFF;

    static ShiftStatus of(Instant startsAt, Instant endsAt, boolean full, boolean calledOff, Instant now) {
        if (calledOff) return CALLED_OFF;
        if (!now.isBefore(endsAt)) return ENDED;
        if (!now.isBefore(startsAt)) return RUNNING;
        return full ? FULL : OPEN;
    }
}
