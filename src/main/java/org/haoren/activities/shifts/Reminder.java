package org.haoren.activities.shifts;

import java.time.Duration;
import java.time.Instant;

/** When somebody is reminded of a shift. */
final class Reminder {
    private Reminder() {}

    /** So long before it begins; null where that is past already, or where nobody is reminded. */
    static Instant of(Instant startsAt, Instant signedUpAt, Duration before) {
        var moment = startsAt.minus(before);
        return before.isZero() || !moment.isAfter(signedUpAt) ? null : moment;
    }
}
