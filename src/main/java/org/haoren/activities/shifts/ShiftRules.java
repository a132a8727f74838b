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

    private ShiftRules() {}

    /** @param fullAge from when on nobody is a minor @param childAge below which a child comes along with a guardian only */
    record Ages(int fullAge, int childAge) {}

    /** @param lastStartsAt of those that are published together */
    static List<Refusal> objectionsToSeries(Instant lastStartsAt, Instant now) {
        return lastStartsAt.isAfter(now.plus(FURTHEST)) ? List.of(ShiftRefusal.STARTS_TOO_FAR_AHEAD.on("weeks")) : List.of();
    }

    /** What is null has not been stated. @param adultsOnly whether the field refuses minors @param pairs whether minors come with a guardian only */
    static List<Refusal> objections(Instant startsAt, Instant endsAt, boolean adultsOnly, Integer minimumAge, boolean pairs, Ages ages, Instant now) {
        var found = new ArrayList<Refusal>();
        if (startsAt != null && startsAt.isBefore(now)) found.add(ShiftRefusal.STARTS_IN_THE_PAST.on("startsAt"));
        if (startsAt != null && startsAt.isAfter(now.plus(FURTHEST))) found.add(ShiftRefusal.STARTS_TOO_FAR_AHEAD.on("startsAt"));
        var dated = startsAt != null && endsAt != null;
        if (dated && !startsAt.isBefore(endsAt)) found.add(ShiftRefusal.ENDS_BEFORE_START.on("endsAt"));
        else if (dated && startsAt.plus(LONGEST).isBefore(endsAt)) found.add(ShiftRefusal.TOO_LONG.on("endsAt").with(LONGEST.toHours()));
        if (adultsOnly && minimumAge != null && minimumAge < ages.fullAge()) found.add(ShiftRefusal.EMERGENCY_NEEDS_ADULTS.on("minimumAge").with(ages.fullAge()));
        else if (!pairs && minimumAge != null && minimumAge < ages.childAge()) found.add(ShiftRefusal.SMALL_CHILDREN_NEED_PAIRS.on("minimumAge").with(ages.childAge()));
        return found;
    }
}
