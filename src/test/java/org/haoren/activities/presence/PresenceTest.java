package org.haoren.activities.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final AccountId VOLUNTEER = new AccountId(1);
    private static final AccountId LEADER = new AccountId(2);
    private static final Instant START = Instant.parse("2026-11-27T01:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(2));
    private static final Doors DOORS = new Doors(Duration.ofMinutes(30), Duration.ofMinutes(60));
    private static final Term TERM = term("here", START, END);

    private static Term term(String shift, Instant from, Instant to) {
        return new Term(new ShiftId(shift), "班次", "", from, to, to, null, true);
    }

    private static Presence in(Term term, Instant at) {
        return new Presence("p", "place-" + term.shift().code(), term, VOLUNTEER, new Passage(Means.LINK, VOLUNTEER, at));
    }

    private static int minutes(Term term, Instant in, Instant out) {
        var presence = in(term, in);
        presence.leave(term, new Passage(Means.DIGITS, VOLUNTEER, out));
        return presence.minutes();
    }

    private static List<String> reasons(List<Refusal> found) {
        return found.stream().map(Refusal::name).toList();
    }

    private static List<String> entering(Term term, Instant now, Presence... others) {
        return reasons(Presence.objections(term, DOORS, List.of(others), now));
    }

    @Test
    void lets_in_from_half_an_hour_before_the_beginning_until_the_end() {
        assertThat(entering(TERM, START.minus(Duration.ofMinutes(30)).minusNanos(1_000))).containsExactly("TOO_EARLY");
        assertThat(entering(TERM, START.minus(Duration.ofMinutes(30)))).isEmpty();
        assertThat(entering(TERM, END.minusNanos(1_000))).isEmpty();
        assertThat(entering(TERM, END)).containsExactly("SHIFT_OVER");
    }

    @Test
    void lets_out_until_an_hour_after_the_end_and_never_before_the_check_in() {
        var presence = in(TERM, START);
        assertThat(reasons(presence.objectionsToLeaving(TERM, DOORS, START.minusNanos(1_000)))).containsExactly("OUT_BEFORE_IN");
        assertThat(presence.objectionsToLeaving(TERM, DOORS, START)).isEmpty();
        assertThat(presence.objectionsToLeaving(TERM, DOORS, END.plus(Duration.ofMinutes(60)).minusNanos(1_000))).isEmpty();
        assertThat(reasons(presence.objectionsToLeaving(TERM, DOORS, END.plus(Duration.ofMinutes(60))))).containsExactly("TOO_LATE_TO_LEAVE");
    }

    @Test
    void a_shift_that_was_called_off_lets_nobody_in_and_those_inside_out() {
        var off = new Term(TERM.shift(), "班次", "", START, END, START.plusSeconds(1_800), START.plusSeconds(1_800), true);
        assertThat(entering(off, START.plusSeconds(1_800))).containsExactly("SHIFT_CALLED_OFF");
        assertThat(entering(off, START.plusSeconds(1_799))).as("it was still on when they came, though it is heard of later").isEmpty();
        assertThat(in(TERM, START).objectionsToLeaving(off, DOORS, START.plusSeconds(60))).isEmpty();
        assertThat(entering(off, END)).containsExactly("SHIFT_CALLED_OFF", "SHIFT_OVER");
        assertThat(minutes(off, START, START.plusSeconds(3_600))).as("it lasted until then").isEqualTo(30);
    }

    @Test
    void nobody_is_in_two_shifts_at_once() {
        var next = term("next", END, END.plus(Duration.ofHours(2)));
        var here = in(TERM, START);
        assertThat(entering(next, END.minusSeconds(60), here)).containsExactly("IN_ANOTHER_SHIFT");
        assertThat(entering(next, END, here)).as("whoever forgot to check out is not in a shift that is over").isEmpty();
        here.leave(TERM, new Passage(Means.LINK, VOLUNTEER, END.minusSeconds(120)));
        assertThat(entering(next, END.minusSeconds(60), here)).isEmpty();
        assertThat(entering(next, END.minusSeconds(121), here)).as("what is heard of later is compared with where they were then").containsExactly("IN_ANOTHER_SHIFT");
        assertThat(entering(next, START.minusSeconds(1), here)).as("they came here only afterwards").containsExactly("TOO_EARLY");
        assertThat(entering(TERM, START, in(TERM, START))).as("the shift itself is no other one").isEmpty();
    }

    @Test
    void counts_whole_minutes_of_the_shift_alone() {
        assertThat(minutes(TERM, START.minusSeconds(1_500), END.plusSeconds(3_000))).isEqualTo(120);
        assertThat(minutes(TERM, START.plusSeconds(1), END)).isEqualTo(119);
        assertThat(minutes(TERM, START, START.plusSeconds(3_599))).isEqualTo(59);
        assertThat(minutes(TERM, START, START.plusSeconds(3_600))).isEqualTo(60);
        assertThat(minutes(TERM, START, START.plusSeconds(59))).isZero();
        assertThat(minutes(TERM, START.minusSeconds(1_500), START.minusSeconds(60))).as("gone before it began").isZero();
        assertThat(minutes(TERM, END.minusSeconds(1), END.plusSeconds(3_000))).isZero();
    }

    @Test
    void counts_across_midnight() {
        var city = ZoneId.of("Asia/Shanghai");
        var from = LocalDateTime.of(2026, 12, 31, 22, 0).atZone(city).toInstant();
        var night = term("night", from, LocalDateTime.of(2027, 1, 1, 2, 0).atZone(city).toInstant());
        assertThat(minutes(night, from.plusSeconds(600), from.plus(Duration.ofHours(4)))).isEqualTo(230);
    }

    @Test
    void counts_what_has_passed_when_the_clocks_change() {
        var zone = ZoneId.of("Europe/Berlin");
        var autumn = LocalDateTime.of(2026, 10, 25, 1, 0).atZone(zone).toInstant();
        var longer = term("autumn", autumn, LocalDateTime.of(2026, 10, 25, 4, 0).atZone(zone).toInstant());
        assertThat(minutes(longer, autumn, longer.endsAt())).isEqualTo(240);
        var spring = LocalDateTime.of(2026, 3, 29, 1, 0).atZone(zone).toInstant();
        var shorter = term("spring", spring, LocalDateTime.of(2026, 3, 29, 4, 0).atZone(zone).toInstant());
        assertThat(minutes(shorter, spring, shorter.endsAt())).isEqualTo(120);
    }

    @Test
    void without_a_check_out_there_is_no_time() {
        var open = in(TERM, START);
        assertThat(open.open()).isTrue();
        assertThat(open.minutes()).isNull();
    }

    @Test
    void ends_once() {
        var presence = in(TERM, START);
        presence.leave(TERM, new Passage(Means.LINK, VOLUNTEER, END));
        assertThatThrownBy(() -> presence.leave(TERM, new Passage(Means.LINK, VOLUNTEER, END))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_a_volunteers_own_only_where_no_leader_had_a_hand_in_it() {
        var own = in(TERM, START);
        own.leave(TERM, new Passage(Means.LINK, VOLUNTEER, END));
        assertThat(own.own()).isTrue();
        assertThat(own.leaders()).isEmpty();
        var helped = in(TERM, START);
        helped.leave(TERM, new Passage(Means.CARD, LEADER, END));
        assertThat(helped.own()).isFalse();
        assertThat(helped.leaders()).containsExactly(LEADER);
    }
}
