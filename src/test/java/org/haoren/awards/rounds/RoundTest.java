package org.haoren.awards.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.awards.rounds.Rounds.COLLEAGUE;
import static org.haoren.awards.rounds.Rounds.DATES;
import static org.haoren.awards.rounds.Rounds.PLANNER;
import static org.haoren.awards.rounds.Rounds.ZONE;
import static org.haoren.awards.rounds.Rounds.approved;
import static org.haoren.awards.rounds.Rounds.instant;
import static org.haoren.awards.rounds.Rounds.plan;
import static org.haoren.awards.rounds.Rounds.programme;
import static org.haoren.awards.rounds.Rounds.round;

import java.time.Instant;
import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final Instant NOW = instant("2026-11-01T10:00");

    private static Round open() {
        var round = approved(plan());
        round.open(programme(), NOW);
        return round;
    }

    private static Instant date(int place) {
        return DATES[place].atZone(ZONE).toInstant();
    }

    private static Phase phase(Instant now) {
        return open().row(programme()).phase(now);
    }

    @Test void each_phase_holds_its_first_instant_and_not_its_last() {
        var phases = List.of(Phase.PREPARING, Phase.NOMINATION, Phase.VETTING, Phase.VETTING, Phase.NOTICE, Phase.VOTING, Phase.COUNTING, Phase.RESULT_NOTICE,
                Phase.RESULT_NOTICE);
        for (var i = 0; i < 8; i++) {
            assertThat(phase(date(i).minusNanos(1000))).as("before date " + i).isEqualTo(phases.get(i));
            assertThat(phase(date(i))).as("at date " + i).isEqualTo(phases.get(i + 1));
        }
    }

    @Test void a_draft_prepares_whatever_its_dates_say() {
        assertThat(round(plan()).row(programme()).phase(date(5))).isEqualTo(Phase.PREPARING);
    }

    @Test void a_published_round_stays_published() {
        var round = open();
        assertThat(round.objectionsToPublishing()).isEmpty();
        round.publish(date(7));
        assertThat(round.row(programme()).phase(date(0))).isEqualTo(Phase.PUBLISHED);
        assertThat(names(round.objectionsToPublishing())).containsExactly("NOT_OPEN");
        assertThat(names(round(plan()).objectionsToPublishing())).containsExactly("NOT_OPEN");
    }

    @Test void rules_are_frozen_at_opening_whatever_becomes_of_the_programme() {
        var round = open();
        var later = programme("another", "other body", Cycle.MONTHLY, 99, 1);
        assertThat(names(round.objectionsTo(plan(), ZONE))).containsExactly("RULES_FROZEN");
        assertThat(round.row(later).documentNumber()).isEqualTo("禾文明〔2026〕8号");
        assertThat(round.row(later).quota()).isEqualTo(10);
        assertThat(round.row(later).categories()).hasSize(2);
    }

    @Test void nobody_approves_their_own_plan_and_a_new_plan_needs_a_new_approval() {
        var round = round(plan());
        assertThat(names(round.objectionsToApproving(PLANNER))).containsExactly("OWN_PLAN");
        assertThat(round.objectionsToApproving(COLLEAGUE)).isEmpty();
        round.approve(COLLEAGUE, NOW);
        assertThat(names(round.objectionsToApproving(COLLEAGUE))).containsExactly("ALREADY_APPROVED");
        round.plan(plan(), List.of(), COLLEAGUE, ZONE);
        assertThat(round.approved()).isFalse();
        assertThat(names(round.objectionsToApproving(COLLEAGUE))).containsExactly("OWN_PLAN");
        assertThat(round.objectionsToApproving(PLANNER)).isEmpty();
    }

    @Test void a_plan_is_given_back_as_it_was_typed() {
        assertThat(round(plan()).form(ZONE)).isEqualTo(plan());
    }

    @Test void codes_stay() {
        var other = new RoundForm("r2", "better", "x", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(round(plan()).objectionsTo(other, ZONE)).extracting(Refusal::field).containsExactly("code", "programme");
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }

    private static RoundRow after(Phase waiting, String noticeEnds) {
        var round = open();
        assertThat(round.giveWay(waiting, instant(noticeEnds), Rounds.days(), 5, ZONE)).isTrue();
        return round.row(programme());
    }

    @Test void a_vote_gives_way_to_a_notice_by_the_fewest_days_and_keeps_its_hours_and_its_length() {
        var end = DATES[4].plusDays(2).minusMinutes(1);
        var moved = after(Phase.VOTING, end.toString());
        assertThat(moved.votingOpens()).isEqualTo(DATES[4].plusDays(2).atZone(ZONE).toInstant());
        assertThat(moved.votingCloses()).isEqualTo(DATES[5].plusDays(2).atZone(ZONE).toInstant());
        assertThat(moved.resultNoticeFrom()).isEqualTo(DATES[6].plusDays(2).atZone(ZONE).toInstant());
        assertThat(moved.plannedVoting()).isEqualTo(date(4));
        assertThat(moved.plannedPublishing()).isEqualTo(date(7));
        assertThat(moved.noticeFrom()).isEqualTo(date(3));
    }

    @Test void a_notice_that_ends_as_the_vote_opens_moves_nothing_and_one_a_moment_later_a_day() {
        assertThat(open().giveWay(Phase.VOTING, date(4), Rounds.days(), 5, ZONE)).isFalse();
        var round = open();
        assertThat(round.giveWay(Phase.VOTING, date(4).plusNanos(1000), Rounds.days(), 5, ZONE)).isTrue();
        assertThat(round.row(programme()).votingOpens()).isEqualTo(DATES[4].plusDays(1).atZone(ZONE).toInstant());
    }

    @Test void the_notice_of_the_result_keeps_its_working_days_when_it_moves_into_holidays() {
        for (var days = 1; days < 400; days++) {
            var moved = after(Phase.VOTING, DATES[4].plusDays(days).toString());
            var last = Rounds.days().lastDayOfNotice(moved.resultNoticeFrom().atZone(ZONE).toLocalDate(), 5);
            assertThat(moved.publishOn()).as("moved by " + days).isAfterOrEqualTo(last.plusDays(1).atStartOfDay(ZONE).toInstant());
        }
    }

    @Test void publishing_gives_way_alone_and_the_first_plan_is_what_is_remembered() {
        var round = open();
        assertThat(round.giveWay(Phase.PUBLISHED, date(7).plusSeconds(1), Rounds.days(), 5, ZONE)).isTrue();
        assertThat(round.giveWay(Phase.PUBLISHED, DATES[7].plusDays(3).atZone(ZONE).toInstant(), Rounds.days(), 5, ZONE)).isTrue();
        var moved = round.row(programme());
        assertThat(moved.publishOn()).isEqualTo(DATES[7].plusDays(3).atZone(ZONE).toInstant());
        assertThat(moved.plannedPublishing()).isEqualTo(date(7));
        assertThat(moved.plannedVoting()).isNull();
        assertThat(moved.votingOpens()).isEqualTo(date(4));
    }
}
