package org.haoren.activities.shifts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** When a shift may be published. */
final class ShiftRules {
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration FURTHEST = Duration.ofDays(366);
    static final String EMERGENCY = "emergency";
    static final int ADULT = 18;

    private ShiftRules() {}

    /** What is null has not been stated. */
    static List<Refusal> objections(Instant startsAt, Instant endsAt, String field, Integer minimumAge, Instant now) {
        var found = new ArrayList<Refusal>();
        if (startsAt != null && startsAt.isBefore(now)) found.add(ShiftRefusal.STARTS_IN_THE_PAST.on("startsAt"));
        if (startsAt != null && startsAt.isAfter(now.plus(FURTHEST))) found.add(ShiftRefusal.STARTS_TOO_FAR_AHEAD.on("startsAt"));
        var dated = startsAt != null && endsAt != null;
        if (dated && !startsAt.isBefore(endsAt)) found.add(ShiftRefusal.ENDS_BEFORE_START.on("endsAt"));
        else if (dated && startsAt.plus(LONGEST).isBefore(endsAt)) found.add(ShiftRefusal.TOO_LONG.on("endsAt").with(LONGEST.toHours()));
        if (EMERGENCY.equals(field) && minimumAge != null && minimumAge < ADULT) found.add(ShiftRefusal.EMERGENCY_NEEDS_ADULTS.on("minimumAge"));
        return found;
    }
}
