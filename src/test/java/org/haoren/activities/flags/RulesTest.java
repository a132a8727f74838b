package org.haoren.activities.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.Position;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;

/** Each rule at its limit, from both sides. */
class RulesTest {
    private static final Instant NINE = Instant.parse("2026-03-05T01:00:00Z");
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final AccountId VOLUNTEER = new AccountId(2);
    private static final AccountId RECORDER = new AccountId(3);
    private static final AccountId ANOTHER = new AccountId(4);
    private static final StationId HERE = new StationId("here");
    private static final StationId THERE = new StationId("there");
    private static final Position CENTRE = new Position(35, 114);
    /** A degree of latitude: 111 kilometres. */
    private static final Position FAR = new Position(36, 114);
    private static final Limits LIMITS = new Limits(5, 100, Duration.ofHours(12), Duration.ofMinutes(10), Duration.ofMinutes(30));

    private static Instant at(int minute) {
        return NINE.plusSeconds(60L * minute);
    }

    /** From nine to eleven, written down at eleven. */
    private static Look look(AccountId recorder, boolean mutual, Instant published, Known... others) {
        return look(recorder, mutual, published, List.of(), List.of(others), List.of());
    }

    private static Look look(AccountId recorder, boolean mutual, Instant published, List<Span> here, List<Known> others, List<Known> elsewhere) {
        var sight = new Sight("e", Optional.of(new ShiftId("s")), HERE, "整理", "", VOLUNTEER, recorder, NINE, new Span(NINE, at(120), 120), at(120), others, mutual);
        return new Look(sight, here, elsewhere, Map.of(HERE, CENTRE, THERE, FAR), Optional.ofNullable(published), LIMITS, CITY);
    }

    private static Known known(String entry, StationId station, int from, int until, int recorded, AccountId recorder) {
        return new Known(entry, station, at(from), new Span(at(from), at(until), until - from), until - from, recorder, at(recorded));
    }

    private static Known there(int from, int until) {
        return known("o", THERE, from, until, 10_000, ANOTHER);
    }

    @Test void an_ordinary_entry_is_not_odd() {
        assertThat(Rules.odd(look(RECORDER, false, NINE.minus(Duration.ofDays(6))))).isEmpty();
        assertThat(Rules.odd(look(RECORDER, false, NINE.minus(Duration.ofDays(6)), known("o", HERE, -300, -200, -190, RECORDER)))).isEmpty();
    }

    @Test void two_services_overlap_from_the_first_minute_that_was_not_there() {
        var rule = new Overlap();
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, 120, 180, 0, ANOTHER)))).isEmpty();
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, 119, 180, 0, ANOTHER)))).contains("o");
    }

    @Test void a_presence_elsewhere_overlaps_as_an_entry_does() {
        var elsewhere = List.of(Known.presence(THERE, Span.whole(at(30), at(60))));
        assertThat(new Overlap().odd(look(RECORDER, false, null, List.of(), List.of(), elsewhere))).contains("");
    }

    @Test void nobody_is_faster_than_the_limit() {
        var rule = new TooFast();
        assertThat(rule.odd(look(RECORDER, false, null, there(187, 247)))).as("111 km in 67 minutes").isEmpty();
        assertThat(rule.odd(look(RECORDER, false, null, there(186, 246)))).as("in 66").contains("o");
        assertThat(rule.odd(look(RECORDER, false, null, there(-126, -66)))).as("before it").contains("o");
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, 120, 180, 0, ANOTHER)))).as("the same place").isEmpty();
    }

    @Test void a_presence_says_more_exactly_when_somebody_was_there() {
        var late = there(180, 300);
        var loose = new Known("o", THERE, at(180), new Span(at(180), at(300), 20), 20, ANOTHER, at(0));
        assertThat(new TooFast().odd(look(RECORDER, false, null, loose))).as("came at the end of that shift").isEmpty();
        assertThat(new TooFast().odd(look(RECORDER, false, null, List.of(), List.of(loose), List.of(Known.presence(THERE, Span.whole(at(182), at(202))))))).contains("");
        assertThat(new TooFast().odd(look(RECORDER, false, null, List.of(), List.of(late), List.of()))).contains("o");
    }

    @Test void stations_near_one_another_are_not_compared() {
        var near = new Look(look(RECORDER, false, null, there(120, 180)).sight(), List.of(), List.of(), Map.of(HERE, CENTRE, THERE, new Position(35.04, 114)), Optional.empty(), LIMITS, CITY);
        assertThat(new TooFast().odd(near)).as("4.4 km").isEmpty();
        var nowhere = new Look(near.sight(), List.of(), List.of(), Map.of(), Optional.empty(), LIMITS, CITY);
        assertThat(new TooFast().odd(nowhere)).as("without positions").isEmpty();
    }

    @Test void a_day_of_the_city_has_its_limit() {
        var rule = new LongDay();
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, 130, 730, 0, ANOTHER)))).as("twelve hours").isEmpty();
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, 130, 731, 0, ANOTHER)))).contains("");
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, 900, 1_620, 0, ANOTHER)))).as("begins after midnight").isEmpty();
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, 899, 1_619, 0, ANOTHER)))).as("begins before it").contains("");
    }

    @Test void one_person_does_not_credit_one_volunteer_twice_in_a_moment() {
        var rule = new Again();
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, -300, -200, 111, RECORDER)))).contains("o");
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, -300, -200, 110, RECORDER)))).as("ten minutes before").isEmpty();
        assertThat(rule.odd(look(RECORDER, false, null, known("o", HERE, -300, -200, 119, ANOTHER)))).as("somebody else").isEmpty();
        assertThat(rule.odd(look(VOLUNTEER, false, null, known("o", HERE, -300, -200, 119, VOLUNTEER)))).as("checked out of two shifts").isEmpty();
    }

    @Test void a_shift_is_not_credited_right_after_its_publication() {
        var rule = new FreshShift();
        assertThat(rule.odd(look(RECORDER, false, at(91)))).contains("");
        assertThat(rule.odd(look(RECORDER, false, at(90)))).as("half an hour").isEmpty();
        assertThat(rule.odd(look(RECORDER, false, null))).as("a wish").isEmpty();
    }

    @Test void two_who_credit_one_another_are_looked_at() {
        assertThat(Rules.odd(look(RECORDER, true, null))).containsOnlyKeys(OddKind.MUTUAL);
    }

    @Test void all_that_is_odd_is_found_at_once() {
        assertThat(Rules.odd(look(RECORDER, true, at(119), known("o", THERE, 0, 700, 119, RECORDER)))).containsOnlyKeys(OddKind.OVERLAP, OddKind.TOO_FAST, OddKind.LONG_DAY, OddKind.AGAIN,
                OddKind.FRESH_SHIFT, OddKind.MUTUAL);
    }
}
