package org.haoren.activities.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.ShiftStatus;
import org.haoren.activities.shifts.SignUpRow;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final Instant START = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant END = START.plusSeconds(7200);
    private static final AccountId STAFF = new AccountId(1);
    private static final ShiftRow SHIFT = new ShiftRow(new ShiftId("s"), new StationId("library"), "图书整理", "", "community", START, END, 5, 2, 0, "久站", "", 18, false, List.of(),
            false, null, ShiftStatus.ENDED, null);
    private static final List<SignUpRow> PLACES = List.of(new SignUpRow("a", new AccountId(2), "甲", "", START, false, List.of()), new SignUpRow("b", new AccountId(3), "乙", "", START, false, List.of()),
            new SignUpRow("self", STAFF, "丙", "", START, false, List.of()));

    private static List<String> reasons(int minutes, boolean in, boolean self, Instant now) {
        return RollRules.objections(SHIFT, minutes, in, self, false, now).stream().map(Refusal::name).toList();
    }

    @Test void the_roll_is_called_from_the_first_moment_on() {
        assertThat(reasons(1, true, false, START.minusNanos(1_000))).containsExactly("SHIFT_NOT_BEGUN");
        assertThat(reasons(1, true, false, START.plusSeconds(60))).isEmpty();
    }

    @Test void never_more_than_the_shift_lasts() {
        assertThat(reasons(120, true, false, END)).isEmpty();
        assertThat(reasons(121, true, false, END.plusSeconds(60))).containsExactly("LONGER_THAN_SHIFT");
    }

    @Test void never_time_that_has_not_passed_yet() {
        assertThat(reasons(30, true, false, START.plusSeconds(1_800))).isEmpty();
        assertThat(reasons(31, true, false, START.plusSeconds(1_800))).containsExactly("NOT_SERVED_YET");
    }

    @Test void only_who_signed_up_and_never_oneself() {
        assertThat(reasons(30, false, false, END)).containsExactly("NOT_SIGNED_UP");
        assertThat(reasons(30, true, true, END)).containsExactly("OWN_HOURS");
    }

    @Test void each_reason_stands_beside_its_line() {
        var roll = new Roll(SHIFT, PLACES, List.of(), STAFF, Set.of(), END);
        var form = new RollForm(List.of(new RollForm.Line("a", 121), new RollForm.Line("nobody", 10), new RollForm.Line("self", 10)));
        assertThat(roll.objections(form)).extracting(Refusal::field).containsExactly("minutes-a", "minutes-nobody", "minutes-self");
        assertThat(roll.objections(form)).extracting(Refusal::name).containsExactly("LONGER_THAN_SHIFT", "NOT_SIGNED_UP", "OWN_HOURS");
    }

    @Test void nobody_is_written_down_twice() {
        var roll = new Roll(SHIFT, PLACES, List.of(), STAFF, Set.of(), END);
        var twice = new RollForm(List.of(new RollForm.Line("a", 60), new RollForm.Line("a", 60)));
        assertThat(roll.objections(twice)).extracting(Refusal::name).containsExactly("ALREADY_RECORDED");
        assertThat(roll.entries(new RollForm(List.of(new RollForm.Line("a", 60), new RollForm.Line("b", 90))))).extracting(ServiceEntry::minutes).containsExactly(60, 90);
    }
}
