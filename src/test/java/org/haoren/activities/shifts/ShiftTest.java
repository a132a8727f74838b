package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ShiftTest {
    private static final Instant START = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(2));
    private static final Instant BEFORE = START.minusNanos(1_000);
    private static final AccountId VOLUNTEER = new AccountId(7);

    private static Shift shift(int places, Instant from, Instant to) {
        var wall = LocalDateTime.of(2026, 3, 5, 9, 0);
        var form = new ShiftForm("library", "图书整理", null, "community", wall, wall.plusHours(2), places, "久站", null, 18, false, null, false, null);
        return new Shift("shift" + from.getEpochSecond(), form, from, to, new AccountId(1), from.minus(Duration.ofDays(3)));
    }

    private static List<String> reasons(List<Refusal> found) {
        return found.stream().map(Refusal::name).toList();
    }

    @Test void what_is_asked_for_and_not_held_is_lacking() {
        var wall = LocalDateTime.of(2026, 3, 5, 9, 0);
        var form = new ShiftForm("library", "义诊", null, "community", wall, wall.plusHours(2), 1, "无", null, 18, false, List.of("nurse", "first-aid"), false, null);
        var shift = new Shift("s", form, START, END, new AccountId(1), BEFORE);
        assertThat(shift.lacking(List.of())).containsExactly("first-aid", "nurse");
        assertThat(shift.lacking(List.of("nurse", "driver"))).containsExactly("first-aid");
        assertThat(shift.lacking(List.of("nurse", "first-aid"))).isEmpty();
        assertThat(shift(1, START, END).lacking(List.of())).isEmpty();
        assertThat(shift.row(BEFORE).qualifications()).containsExactly("first-aid", "nurse");
    }

    @Test void an_emergency_contact_is_there_from_an_hour_before_until_two_after() {
        var shift = shift(1, START, END);
        var first = START.minus(Duration.ofHours(1));
        var last = END.plus(Duration.ofHours(2));
        assertThat(reasons(shift.objectionsToEmergency(first.minusNanos(1_000)))).containsExactly("NOT_AT_THE_SHIFT");
        assertThat(shift.objectionsToEmergency(first)).isEmpty();
        assertThat(shift.objectionsToEmergency(last.minusNanos(1_000))).isEmpty();
        assertThat(reasons(shift.objectionsToEmergency(last))).containsExactly("NOT_AT_THE_SHIFT");
    }

    @Test void a_place_is_taken_until_the_moment_it_begins() {
        var shift = shift(1, START, END);
        assertThat(shift.objections(Comer.adult(18), false, false, false, List.of(), BEFORE)).isEmpty();
        assertThat(reasons(shift.objections(Comer.adult(18), false, false, false, List.of(), START))).containsExactly("ALREADY_BEGUN");
    }

    @Test void the_last_place_can_be_taken_and_no_more() {
        var shift = shift(2, START, END);
        shift.take("a", VOLUNTEER, BEFORE);
        assertThat(shift.objections(Comer.adult(18), false, false, false, List.of(), BEFORE)).isEmpty();
        shift.take("b", new AccountId(8), BEFORE);
        assertThat(reasons(shift.objections(Comer.adult(18), false, false, false, List.of(), BEFORE))).containsExactly("FULL");
        assertThat(shift.row(BEFORE).status()).isEqualTo(ShiftStatus.FULL);
    }

    @Test void a_place_given_back_can_be_taken_again() {
        var shift = shift(1, START, END);
        var place = shift.take("a", VOLUNTEER, BEFORE);
        shift.giveBack(place, BEFORE);
        assertThat(shift.row(BEFORE).left()).isEqualTo(1);
        assertThat(shift.objections(Comer.adult(18), false, false, false, List.of(), BEFORE)).isEmpty();
        assertThat(shift.objectionsToWithdrawing(BEFORE)).isEmpty();
        assertThat(reasons(shift.objectionsToWithdrawing(START))).containsExactly("ALREADY_BEGUN");
    }

    @Test void who_is_in_already_is_told_that_and_not_that_it_is_full() {
        var shift = shift(1, START, END);
        shift.take("a", VOLUNTEER, BEFORE);
        assertThat(reasons(shift.objections(Comer.adult(18), false, true, false, List.of(), BEFORE))).containsExactly("ALREADY_SIGNED_UP");
    }

    @Test void one_year_too_young_is_too_young() {
        assertThat(reasons(shift(1, START, END).objections(Comer.adult(17), false, false, false, List.of(), BEFORE))).containsExactly("TOO_YOUNG");
        assertThat(shift(1, START, END).objections(Comer.adult(18), false, false, false, List.of(), BEFORE)).isEmpty();
    }

    @Test void nobody_is_in_two_places_at_once_but_may_go_from_one_to_the_next() {
        var shift = shift(1, START, END);
        var touching = shift(1, END, END.plusSeconds(3600)).take("next", VOLUNTEER, BEFORE);
        var overlapping = shift(1, END.minusSeconds(60), END.plusSeconds(3600)).take("late", VOLUNTEER, BEFORE);
        assertThat(shift.objections(Comer.adult(18), false, false, false, List.of(touching), BEFORE)).isEmpty();
        assertThat(reasons(shift.objections(Comer.adult(18), false, false, false, List.of(overlapping), BEFORE))).containsExactly("OVERLAPS");
    }

    @Test void all_reasons_come_at_once() {
        var shift = shift(1, START, END);
        shift.take("a", VOLUNTEER, BEFORE);
        assertThat(reasons(shift.objections(Comer.adult(10), false, false, false, List.of(), END))).containsExactly("ALREADY_BEGUN", "FULL", "TOO_YOUNG");
    }

    @Test void a_place_that_comes_free_is_kept_for_whoever_waits_longest_and_is_nobody_elses() {
        var shift = shift(1, START, END);
        var place = shift.take("a", VOLUNTEER, BEFORE);
        assertThat(shift.objectionsToWaiting(false, 2)).isEmpty();
        assertThat(reasons(shift.objectionsToWaiting(true, 2))).containsExactly("ALREADY_WAITING");
        var first = shift.queue("w1", new AccountId(8), BEFORE);
        var second = shift.queue("w2", new AccountId(9), BEFORE);
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(reasons(shift.objectionsToWaiting(false, 2))).containsExactly("LIST_FULL");
        assertThat(shift.toOffer(BEFORE)).isZero();
        shift.giveBack(place, BEFORE);
        assertThat(shift.toOffer(BEFORE)).isEqualTo(1);
        assertThat(shift.toOffer(START)).as("not once it has begun").isZero();
        shift.offer(first, BEFORE, BEFORE.plusSeconds(60));
        assertThat(shift.toOffer(BEFORE)).isZero();
        assertThat(reasons(shift.objections(Comer.adult(18), false, false, false, List.of(), BEFORE))).containsExactly("FULL");
        assertThat(shift.objections(Comer.adult(18), false, false, true, List.of(), BEFORE)).isEmpty();
        assertThat(first.lapsed(BEFORE.plusSeconds(60).minusNanos(1_000))).isFalse();
        assertThat(first.lapsed(BEFORE.plusSeconds(60))).isTrue();
        shift.dismiss(first, WaitingOutcome.LAPSED, BEFORE.plusSeconds(60));
        assertThat(shift.toOffer(BEFORE)).as("for the second").isEqualTo(1);
        shift.dismiss(second, WaitingOutcome.LEFT, BEFORE);
        assertThat(shift.row(BEFORE).left()).isEqualTo(1);
        assertThat(shift.row(BEFORE).waiting()).isZero();
    }

    @Test void called_off_before_it_begins_nobody_has_a_place_and_called_off_midway_it_lasted_until_then() {
        var early = shift(2, START, END);
        early.take("a", VOLUNTEER, BEFORE);
        early.queue("w", new AccountId(8), BEFORE);
        assertThat(early.objectionsToCallingOff(BEFORE)).isEmpty();
        early.callOff("暴雨", new AccountId(1), BEFORE);
        assertThat(early.row(BEFORE).taken()).isZero();
        assertThat(early.row(BEFORE).waiting()).isZero();
        assertThat(early.row(BEFORE).status()).isEqualTo(ShiftStatus.CALLED_OFF);
        assertThat(early.row(END).heldMinutes()).isZero();
        assertThat(reasons(early.objections(Comer.adult(18), false, false, false, List.of(), START))).containsExactly("SHIFT_CALLED_OFF");
        assertThat(reasons(early.objectionsToCallingOff(BEFORE))).containsExactly("SHIFT_CALLED_OFF");
        assertThat(reasons(early.objectionsToWithdrawing(BEFORE))).containsExactly("SHIFT_CALLED_OFF");

        var midway = shift(2, START, END);
        midway.take("a", VOLUNTEER, BEFORE);
        assertThat(midway.objectionsToCallingOff(END.minusNanos(1_000))).isEmpty();
        assertThat(reasons(midway.objectionsToCallingOff(END))).containsExactly("ALREADY_OVER");
        midway.callOff("暴雨", new AccountId(1), START.plusSeconds(1_800));
        assertThat(midway.row(END).taken()).isEqualTo(1);
        assertThat(midway.row(END).heldMinutes()).isEqualTo(30);
    }

    @Test void its_status_is_a_matter_of_time() {
        var shift = shift(1, START, END);
        assertThat(shift.row(BEFORE).status()).isEqualTo(ShiftStatus.OPEN);
        assertThat(shift.row(START).status()).isEqualTo(ShiftStatus.RUNNING);
        assertThat(shift.row(END.minusNanos(1_000)).status()).isEqualTo(ShiftStatus.RUNNING);
        assertThat(shift.row(END).status()).isEqualTo(ShiftStatus.ENDED);
    }
}
