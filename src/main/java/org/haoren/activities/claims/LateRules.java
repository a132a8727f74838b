package org.haoren.activities.claims;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Refusal;

/** When time may be claimed, and when it may be written in, in a shift that is over. */
final class LateRules {
    private LateRules() {}

    /** @param lastDay on which it may be done @param known whether anything was ever written down for this volunteer in the shift */
    static List<Refusal> toShift(ShiftRow shift, LocalDate lastDay, boolean known, Instant now, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (known) found.add(LateRefusal.WRITTEN_DOWN_ALREADY);
        if (shift.uninsured()) found.add(LateRefusal.SHIFT_NOT_INSURED);
        if (now.isBefore(shift.over())) found.add(LateRefusal.SHIFT_NOT_OVER);
        else if (today.isAfter(lastDay)) found.add(LateRefusal.TOO_LATE.with(lastDay.toString()));
        return found;
    }

    /** Time within the shift, for as long as it went on; at least a minute. A form knows no seconds. */
    static List<Refusal> toTimes(ShiftRow shift, Instant begins, Instant ends) {
        var found = new ArrayList<Refusal>();
        var opens = shift.startsAt().truncatedTo(ChronoUnit.MINUTES);
        if (begins.isBefore(opens) || begins.isAfter(shift.over())) found.add(LateRefusal.OUTSIDE_SHIFT.on("begins"));
        if (ends.isBefore(opens) || ends.isAfter(shift.over())) found.add(LateRefusal.OUTSIDE_SHIFT.on("ends"));
        if (Duration.between(begins, ends).toMinutes() < 1) found.add(LateRefusal.ENDS_BEFORE_IT_BEGINS.on("ends"));
        return found;
    }
}
