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
}
