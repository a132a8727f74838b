package org.haoren.activities.presence;

import java.time.Duration;
import java.time.Instant;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;

/** A shift as presence asks about it: what it is called, and when it is, [startsAt, endsAt). @param calledOff whether it does not take place after all: no shift can be called off yet */
record Term(ShiftId shift, String zh, String en, Instant startsAt, Instant endsAt, boolean calledOff) {
    static Term of(ShiftRow row) {
        return new Term(row.id(), row.zh(), row.en(), row.startsAt(), row.endsAt(), false);
    }

    /** Whole minutes of the shift between a check-in and a check-out, rounded down; on instants, so that neither midnight nor a change of the clocks counts. */
    int minutes(Instant in, Instant out) {
        var from = in.isBefore(startsAt) ? startsAt : in;
        var to = out.isAfter(endsAt) ? endsAt : out;
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }
}
