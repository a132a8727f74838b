package org.haoren.activities.training;

import java.time.Instant;

/** Where a lesson stands at a moment. */
public enum LessonStatus {
    OPEN, FULL, RUNNING, ENDED, CALLED_OFF;

    static LessonStatus of(Instant startsAt, Instant endsAt, boolean full, boolean calledOff, Instant now) {
        if (calledOff) return CALLED_OFF;
        if (!now.isBefore(endsAt)) return ENDED;
        if (!now.isBefore(startsAt)) return RUNNING;
        return full ? FULL : OPEN;
    }
}
