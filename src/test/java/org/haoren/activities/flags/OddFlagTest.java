package org.haoren.activities.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.ShiftStatus;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Who decides about a flag, and what it keeps from being confirmed. */
class OddFlagTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final AccountId VOLUNTEER = new AccountId(2);
    private static final AccountId RECORDER = new AccountId(3);
    private static final AccountId CLERK = new AccountId(4);
    private static final AccountId ANOTHER = new AccountId(5);
    private static final Optional<ShiftId> SHIFT = Optional.of(new ShiftId("s"));

    private static OddFlag flag(AccountId recorder) {
        return OddFlag.of(new Sight("e", SHIFT, new StationId("here"), "整理", "", VOLUNTEER, recorder, NOW, new Span(NOW, NOW.plusSeconds(3_600), 60), NOW, List.of(), false), OddKind.OVERLAP, "", NOW);
    }

    private static ShiftRow shift(int places, int taken) {
        return new ShiftRow(SHIFT.get(), new StationId("here"), "整理", "", "community", NOW.minusSeconds(7_200), NOW, places, taken, 0, "无", "", 14, false, List.of(), false, null, ShiftStatus.ENDED, null);
    }

    private static List<String> names(List<Refusal> found) {
        return found.stream().map(Refusal::name).toList();
    }

    private static List<String> held(AccountId by, OddFlag... flags) {
        var about = new HashMap<String, List<OddFlag>>();
        for (var each : flags) about.merge(each.subject(), List.of(each), (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        return names(new Holds(about).objections("e", SHIFT, by));
    }

    @Test void a_clerk_decides_who_has_nothing_to_do_with_it() {
        assertThat(flag(RECORDER).objections(Decider.alone(CLERK), false, false)).isEmpty();
    }

    @Test void neither_the_volunteer_nor_family_nor_who_recorded_it_or_let_them_in_nor_their_station() {
        assertThat(names(flag(RECORDER).objections(Decider.alone(VOLUNTEER), false, false))).containsExactly("OWN_FLAG");
        assertThat(names(flag(RECORDER).objections(new Decider(CLERK, Set.of(VOLUNTEER)), false, false))).containsExactly("NOT_FOR_YOUR_WARD");
        assertThat(names(flag(RECORDER).objections(Decider.alone(RECORDER), false, true))).containsExactly("RECORDER_CANNOT_DECIDE", "OWN_STATION");
        assertThat(names(flag(VOLUNTEER).objections(Decider.alone(CLERK), true, false))).containsExactly("RECORDER_CANNOT_DECIDE");
        assertThat(names(flag(VOLUNTEER).objections(Decider.alone(VOLUNTEER), false, false))).as("checked in by themself").containsExactly("OWN_FLAG");
    }

    @Test void it_is_decided_once_and_never_after_its_entry_is_gone() {
        var decided = flag(RECORDER);
        decided.decide(OddVerdict.UNFOUNDED, " 看过签到表 ", CLERK, NOW);
        assertThat(decided.row(Map.of()).reason()).isEqualTo("看过签到表");
        assertThat(names(decided.objections(Decider.alone(ANOTHER), false, false))).containsExactly("DECIDED_ALREADY");
        var moot = flag(RECORDER);
        moot.drop();
        assertThat(names(moot.objections(Decider.alone(ANOTHER), false, false))).containsExactly("DECIDED_ALREADY");
    }

    @Test void an_open_one_keeps_its_entry_waiting_and_a_decided_one_only_from_who_decided() {
        var flag = flag(RECORDER);
        assertThat(held(ANOTHER, flag)).containsExactly("OPEN_FLAG");
        flag.decide(OddVerdict.UNFOUNDED, "看过签到表", CLERK, NOW);
        assertThat(held(ANOTHER, flag)).isEmpty();
        assertThat(held(CLERK, flag)).containsExactly("DECIDER_CANNOT_CONFIRM");
    }

    @Test void a_shift_to_which_nobody_came_keeps_all_its_entries_waiting() {
        var flag = OddFlag.nobodyCame(shift(20, 20), NOW);
        assertThat(held(ANOTHER, flag)).containsExactly("SHIFT_OPEN");
        flag.decide(OddVerdict.UPHELD, "没有这次活动", CLERK, NOW);
        assertThat(held(ANOTHER, flag)).containsExactly("SHIFT_UPHELD");
    }

    @Test void a_shift_is_full_and_over_before_anybody_asks_who_came() {
        assertThat(NobodyCame.full(shift(20, 20), 20, NOW)).isTrue();
        assertThat(NobodyCame.full(shift(20, 20), 20, NOW.minusNanos(1_000))).as("not over").isFalse();
        assertThat(NobodyCame.full(shift(21, 20), 20, NOW)).as("a place is left").isFalse();
        assertThat(NobodyCame.full(shift(19, 19), 20, NOW)).as("too small").isFalse();
    }
}
