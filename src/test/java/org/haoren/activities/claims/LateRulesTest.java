package org.haoren.activities.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.activities.shifts.CalledOff;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.ShiftStatus;
import org.haoren.places.stations.StationId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class LateRulesTest {
    private static final Instant BEGINS = Instant.parse("2026-05-10T01:00:00Z");
    private static final Instant ENDS = BEGINS.plus(Duration.ofHours(2));
    private static final LocalDate LAST = LocalDate.of(2026, 5, 17);

    private static ShiftRow shift(boolean dangerous, CalledOff calledOff) {
        return new ShiftRow(new ShiftId("s"), new StationId("t"), "巡河", "", "community", BEGINS, ENDS, 3, 1, 0, "无", "", 18, false, List.of(), dangerous, null, ShiftStatus.ENDED, calledOff);
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }

    @Test void from_the_end_of_the_shift_to_the_end_of_the_last_day() {
        assertThat(names(LateRules.toShift(shift(false, null), LAST, false, ENDS.minusMillis(1), LAST))).containsExactly("SHIFT_NOT_OVER");
        assertThat(LateRules.toShift(shift(false, null), LAST, false, ENDS, LAST)).isEmpty();
        assertThat(names(LateRules.toShift(shift(false, null), LAST, false, ENDS, LAST.plusDays(1)))).containsExactly("TOO_LATE");
    }

    @Test void once_for_a_shift_and_in_none_that_was_not_insured() {
        assertThat(names(LateRules.toShift(shift(true, null), LAST, true, ENDS, LAST))).containsExactly("WRITTEN_DOWN_ALREADY", "SHIFT_NOT_INSURED");
    }

    @Test void time_lies_within_the_shift_for_as_long_as_it_went_on() {
        assertThat(LateRules.toTimes(shift(false, null), BEGINS, ENDS)).isEmpty();
        assertThat(names(LateRules.toTimes(shift(false, null), BEGINS.minusMillis(1), ENDS))).containsExactly("OUTSIDE_SHIFT");
        assertThat(names(LateRules.toTimes(shift(false, null), BEGINS, ENDS.plusMillis(1)))).containsExactly("OUTSIDE_SHIFT");
        assertThat(names(LateRules.toTimes(shift(false, null), ENDS, BEGINS))).containsExactly("ENDS_BEFORE_IT_BEGINS");
        var off = new CalledOff(BEGINS.plus(Duration.ofHours(1)), "下雨");
        assertThat(names(LateRules.toTimes(shift(false, off), BEGINS, ENDS))).containsExactly("OUTSIDE_SHIFT");
        assertThat(LateRules.toTimes(shift(false, off), BEGINS, off.at())).isEmpty();
    }
}
