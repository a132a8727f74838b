package org.haoren.activities.objections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryStatus;
import org.haoren.activities.hours.QuestionedRow;
import org.haoren.activities.hours.Source;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class HoursObjectionRulesTest {
    private static final LocalDate LAST = LocalDate.of(2026, 5, 20);

    private static QuestionedRow entry(EntryStatus status, LocalDate lastDay, boolean replaced) {
        return new QuestionedRow(new EntryId("e"), new AccountId(1), new StationId("s"), null, "巡河", "", Instant.EPOCH, 60, 120, Source.ROLL_CALL, status, lastDay, replaced);
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }

    @Test void before_it_is_confirmed_there_is_no_end_and_afterwards_the_last_day_is_the_last() {
        assertThat(HoursObjectionRules.toRaising(entry(EntryStatus.RECORDED, null, false), List.of(), LAST.plusYears(9))).isEmpty();
        assertThat(HoursObjectionRules.toRaising(entry(EntryStatus.CONFIRMED, LAST, false), List.of(), LAST)).isEmpty();
        assertThat(names(HoursObjectionRules.toRaising(entry(EntryStatus.CONFIRMED, LAST, false), List.of(), LAST.plusDays(1)))).containsExactly("WINDOW_OVER");
    }

    @Test void what_another_entry_stands_for_is_questioned_there() {
        assertThat(names(HoursObjectionRules.toRaising(entry(EntryStatus.VOIDED, LAST, true), List.of(), LAST))).containsExactly("REPLACED");
    }

    @Test void a_ground_fits_how_the_entry_stands() {
        assertThat(names(HoursObjectionRules.toGround(entry(EntryStatus.RECORDED, null, false), HoursGround.MISSING, null))).containsExactly("GROUND_DOES_NOT_FIT");
        assertThat(names(HoursObjectionRules.toGround(entry(EntryStatus.VOIDED, LAST, false), HoursGround.NOT_THERE, null))).containsExactly("GROUND_DOES_NOT_FIT");
        assertThat(HoursObjectionRules.toGround(entry(EntryStatus.VOIDED, LAST, false), HoursGround.MISSING, null)).isEmpty();
    }

    @Test void minutes_are_said_are_others_and_can_have_been() {
        var entry = entry(EntryStatus.RECORDED, null, false);
        assertThat(names(HoursObjectionRules.toGround(entry, HoursGround.MINUTES, null))).containsExactly("MINUTES_NEEDED");
        assertThat(names(HoursObjectionRules.toGround(entry, HoursGround.MINUTES, 60))).containsExactly("SAME_MINUTES");
        assertThat(names(HoursObjectionRules.toGround(entry, HoursGround.MINUTES, 121))).containsExactly("MORE_THAN_POSSIBLE");
        assertThat(HoursObjectionRules.toGround(entry, HoursGround.MINUTES, 120)).isEmpty();
    }

    @Test void nobody_is_given_more_than_they_say_nor_less_than_was_recorded() {
        assertThat(HoursObjectionRules.toCorrecting(HoursGround.MINUTES, 60, 90, 90)).isEmpty();
        assertThat(names(HoursObjectionRules.toCorrecting(HoursGround.MINUTES, 60, 90, 91))).containsExactly("MINUTES_BETWEEN");
        assertThat(names(HoursObjectionRules.toCorrecting(HoursGround.MINUTES, 60, 90, 59))).containsExactly("MINUTES_BETWEEN");
        assertThat(names(HoursObjectionRules.toCorrecting(HoursGround.MINUTES, 60, 90, 60))).containsExactly("SAME_MINUTES");
        assertThat(HoursObjectionRules.toCorrecting(HoursGround.MINUTES, 60, 30, 30)).isEmpty();
        assertThat(names(HoursObjectionRules.toCorrecting(HoursGround.MISSING, 60, 60, 61))).containsExactly("MINUTES_BETWEEN");
        assertThat(HoursObjectionRules.toCorrecting(HoursGround.NOT_THERE, 60, null, null)).isEmpty();
    }
}
