package org.haoren.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock. Real time in microseconds, as the database keeps it. In the demo city it can be set forward for everybody, and set to a moment for one
 * thread while the city's past is being told; in production nothing may move it.
 */
public final class TravellingClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<Instant> told = new ThreadLocal<>();
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        var moment = told.get();
        return (moment == null ? real.instant().plus(ahead) : moment).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    public Duration ahead() {
        return ahead;
    }

    /** Only ever forward: what has been written must not lie in the future. */
    public void ahead(Duration further) {
        if (further.compareTo(ahead) < 0) throw new IllegalArgumentException("The clock does not go back: " + further + " < " + ahead);
        ahead = further;
    }

    /** Runs what is told as if it were that moment, in this thread only. */
    public void at(Instant moment, Runnable act) {
        told.set(moment);
        try {
            act.run();
        } finally {
            told.remove();
        }
    }
}
