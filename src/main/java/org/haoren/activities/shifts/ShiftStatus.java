package org.haoren.activities.shifts;

import java.time.Instant;

/** Where a shift stands at a moment; nothing is stored, so nothing can be late. */
public enum ShiftStatus {
    OPEN, FULL, RUNNING, ENDED;

    static ShiftStatus of(Instant startsAt, Instant endsAt, boolean full, Instant now) {
        if (!now.isBefore(endsAt)) return ENDED;
        if (!now.isBefore(startsAt)) return RUNNING;
        return full ? FULL : OPEN;
    }
}
