package org.haoren.activities.presence;

import java.time.Duration;
import java.time.Instant;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;

/** A shift as presence asks about it: what it is called, and when it is, [startsAt, endsAt). @param over when it was over, where it was called off before its end; else its end @param calledOffAt null where it was not @param insured whether it may start: it is not dangerous, or insured */
record Term(ShiftId shift, String zh, String en, Instant startsAt, Instant endsAt, Instant over, Instant calledOffAt, boolean insured) {
    static Term of(ShiftRow row) {
        return new Term(row.id(), row.zh(), row.en(), row.startsAt(), row.endsAt(), row.over(), row.calledOff() == null ? null : row.calledOff().at(), !row.uninsured());
    }

    boolean calledOff(Instant moment) {
        return calledOffAt != null && !moment.isBefore(calledOffAt);
    }

    /** Whole minutes of the shift, as long as it went on, between a check-in and a check-out, rounded down; on instants, so that neither midnight nor a change of the clocks counts. */
    int minutes(Instant in, Instant out) {
        var from = in.isBefore(startsAt) ? startsAt : in;
        var to = out.isAfter(over) ? over : out;
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }
}
