package org.haoren.awards.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.platform.permit.Decider.alone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.haoren.awards.rounds.Phase;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class NoticeClockTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AccountId CLERK = new AccountId(1);
    private static final AccountId OBJECTOR = new AccountId(2);
    private final WorkingDays calendar = announced();
    /** Published on a Monday: days 24 to 27 and 30 count. */
    private final PublicNotice notice = new PublicNotice(new RoundId("r1"), NoticeKind.SHORTLIST, List.of(new NoticeLine("c1", "林秋禾", null)), 5, CLERK, at("2026-11-23T09:00"));

    private static WorkingDays announced() {
        try (var csv = Files.newBufferedReader(Path.of("seeds/working-days.csv"))) {
            return WorkingDays.read(csv);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(ZONE).toInstant();
    }

    private Objection raised(String wall) {
        return new Objection(notice.id(), "c1", Ground.OTHER, "sealed", null, OBJECTOR, at(wall));
    }

    private Objection answered(String from, String to) {
        var objection = raised(from);
        objection.answer(new AnswerForm(false, "经核查属实。"), CLERK, at(to));
        return objection;
    }

    private LocalDate lastDay(Objection... objections) {
        return notice.row(List.of(objections), calendar, ZONE, at("2026-11-23T10:00")).lastDay();
    }

    private boolean ended(String wall, Objection... objections) {
        return notice.ended(List.of(objections), calendar, ZONE, at(wall));
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }

    @Test void it_stands_to_the_end_of_the_fifth_working_day() {
        assertThat(lastDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(ended("2026-11-30T23:59:59")).isFalse();
        assertThat(ended("2026-12-01T00:00")).isTrue();
    }

    @Test void an_open_objection_holds_it_for_ever() {
        assertThat(lastDay(raised("2026-11-25T10:00"))).isNull();
        assertThat(ended("2027-11-25T10:00", raised("2026-11-25T10:00"))).isFalse();
    }

    @Test void an_objection_answered_the_same_day_costs_that_day() {
        assertThat(lastDay(answered("2026-11-25T10:00", "2026-11-25T16:00"))).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test void an_objection_over_a_weekend_costs_friday_and_monday() {
        assertThat(lastDay(answered("2026-11-27T17:00", "2026-11-30T09:00"))).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test void an_objection_on_days_that_do_not_count_costs_nothing() {
        assertThat(lastDay(answered("2026-11-23T10:00", "2026-11-23T16:00"))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(lastDay(answered("2026-11-28T10:00", "2026-11-29T16:00"))).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test void objections_at_the_same_time_cost_their_days_once() {
        var first = answered("2026-11-24T10:00", "2026-11-25T16:00");
        var second = answered("2026-11-25T09:00", "2026-11-26T16:00");
        assertThat(lastDay(first, second)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test void one_raised_in_the_last_minute_leaves_a_full_day_after_its_answer() {
        var late = answered("2026-11-30T23:59", "2026-12-02T11:00");
        assertThat(lastDay(late)).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(ended("2026-12-03T23:59:59", late)).isFalse();
        assertThat(ended("2026-12-04T00:00", late)).isTrue();
    }

    @Test void objections_are_taken_while_it_stands_from_verified_people_one_at_a_time() {
        assertThat(notice.objectionsToObjecting("c1", false, false, true)).isEmpty();
        assertThat(notice.objectionsToObjecting("", false, false, true)).isEmpty();
        assertThat(names(notice.objectionsToObjecting("c9", true, true, false)))
                .containsExactly("NOT_VERIFIED", "NOTICE_OVER", "ONE_STILL_OPEN", "UNKNOWN_SUBJECT");
    }

    @Test void nobody_answers_their_own_objection_and_none_is_answered_twice() {
        assertThat(raised("2026-11-25T10:00").objectionsToAnswering(alone(CLERK))).isEmpty();
        assertThat(names(raised("2026-11-25T10:00").objectionsToAnswering(alone(OBJECTOR)))).containsExactly("OWN_OBJECTION");
        assertThat(names(answered("2026-11-25T10:00", "2026-11-25T16:00").objectionsToAnswering(alone(CLERK)))).containsExactly("ALREADY_ANSWERED");
    }

    @Test void each_notice_has_its_phase() {
        assertThat(NoticeDesk.objections(NoticeKind.SHORTLIST, Phase.NOTICE, false)).isEmpty();
        assertThat(names(NoticeDesk.objections(NoticeKind.SHORTLIST, Phase.VETTING, false))).containsExactly("NOT_YET");
        assertThat(names(NoticeDesk.objections(NoticeKind.SHORTLIST, Phase.VOTING, true))).containsExactly("TOO_LATE", "NOTHING_TO_PUBLISH");
        assertThat(names(NoticeDesk.objections(NoticeKind.RESULT, Phase.COUNTING, false))).containsExactly("NOT_YET");
        assertThat(NoticeDesk.objections(NoticeKind.RESULT, Phase.RESULT_NOTICE, false)).isEmpty();
        assertThat(names(NoticeDesk.objections(NoticeKind.RESULT, Phase.PUBLISHED, false))).containsExactly("TOO_LATE");
    }
}
