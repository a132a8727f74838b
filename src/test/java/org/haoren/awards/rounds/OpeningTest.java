package org.haoren.awards.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.awards.rounds.Rounds.DATES;
import static org.haoren.awards.rounds.Rounds.ZONE;
import static org.haoren.awards.rounds.Rounds.approved;
import static org.haoren.awards.rounds.Rounds.at;
import static org.haoren.awards.rounds.Rounds.instant;
import static org.haoren.awards.rounds.Rounds.plan;
import static org.haoren.awards.rounds.Rounds.planWith;
import static org.haoren.awards.rounds.Rounds.programme;
import static org.haoren.awards.rounds.Rounds.round;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final Instant NOW = instant("2026-11-01T10:00");

    private static List<String> missing(Round round, Programme programme, Instant now) {
        return new Opening(round, programme, Rounds.days(), 5, ZONE, now).missing().stream().map(Refusal::name).toList();
    }

    private static List<String> missing(RoundForm form) {
        return missing(approved(form), programme(), NOW);
    }

    private static RoundForm ballot(Integer... limits) {
        return plan(DATES, limits, 5, 100);
    }

    @Test void a_complete_and_approved_plan_misses_nothing() {
        assertThat(missing(plan())).isEmpty();
    }

    @Test void an_empty_plan_misses_everything_at_once() {
        var empty = round(plan(new LocalDateTime[8], new Integer[4], null, null));
        assertThat(missing(empty, programme(" ", null, null, null, 0), NOW)).containsExactly("DOCUMENT_NUMBER_MISSING", "APPROVING_BODY_MISSING", "CYCLE_MISSING",
                "QUOTA_MISSING", "CATEGORIES_MISSING", "NOMINATION_OPENS_MISSING", "NOMINATION_CLOSES_MISSING", "VETTING_CLOSES_MISSING", "NOTICE_FROM_MISSING",
                "VOTING_OPENS_MISSING", "VOTING_CLOSES_MISSING", "RESULT_NOTICE_FROM_MISSING", "PUBLISH_ON_MISSING", "BALLOT_RULES_MISSING",
                "HONOURS_PER_CATEGORY_MISSING", "WEIGHTS_MISSING", "APPROVAL_MISSING");
    }

    @Test void every_single_thing_is_asked_for() {
        assertThat(missing(approved(plan()), programme(null, "b", Cycle.YEARLY, 10, 2), NOW)).containsExactly("DOCUMENT_NUMBER_MISSING");
        assertThat(missing(approved(plan()), programme("d", null, Cycle.YEARLY, 10, 2), NOW)).containsExactly("APPROVING_BODY_MISSING");
        assertThat(missing(approved(plan()), programme("d", "b", null, 10, 2), NOW)).containsExactly("CYCLE_MISSING");
        assertThat(missing(approved(plan()), programme("d", "b", Cycle.YEARLY, null, 2), NOW)).containsExactly("QUOTA_MISSING");
        assertThat(missing(round(plan()), programme(), NOW)).containsExactly("APPROVAL_MISSING");
        for (var i = 0; i < 8; i++) assertThat(missing(planWith(i, null))).hasSize(1);
    }

    @Test void the_list_has_a_line_for_every_requirement() {
        var rows = new Opening(approved(plan()), programme(), Rounds.days(), 5, ZONE, NOW).requirements();
        assertThat(rows).extracting(RequirementRow::requirement).containsExactly(Requirement.values());
        assertThat(rows).allMatch(RequirementRow::met);
    }

    @Test void dates_ascend_and_a_notice_may_follow_at_once() {
        assertThat(missing(planWith(1, DATES[0]))).contains("DATES_OUT_OF_ORDER");
        assertThat(missing(planWith(1, DATES[0].plusSeconds(1)))).isEmpty();
        assertThat(missing(planWith(2, DATES[1]))).contains("DATES_OUT_OF_ORDER");
        assertThat(missing(planWith(3, DATES[2]))).isEmpty();
        assertThat(missing(planWith(3, DATES[2].minusSeconds(1)))).contains("DATES_OUT_OF_ORDER");
        assertThat(missing(planWith(5, DATES[4]))).contains("DATES_OUT_OF_ORDER");
        assertThat(missing(planWith(6, DATES[5]))).isEmpty();
        assertThat(missing(planWith(7, DATES[6]))).contains("DATES_OUT_OF_ORDER");
    }

    @Test void both_notices_have_room_for_their_working_days() {
        assertThat(missing(planWith(4, at("2026-11-26T23:59:59")))).containsExactly("NOTICE_TOO_SHORT");
        assertThat(missing(planWith(4, at("2026-11-27T00:00")))).isEmpty();
        assertThat(missing(planWith(7, at("2026-12-14T23:59:59")))).containsExactly("RESULT_NOTICE_TOO_SHORT");
        assertThat(missing(planWith(7, at("2026-12-15T00:00")))).isEmpty();
    }

    @Test void nomination_must_not_be_over() {
        assertThat(missing(approved(plan()), programme(), instant("2026-11-13T18:00").minusNanos(1000))).isEmpty();
        assertThat(missing(approved(plan()), programme(), instant("2026-11-13T18:00"))).containsExactly("NOMINATION_OVER");
    }

    @Test void a_ballot_can_be_filled_in() {
        assertThat(missing(ballot(2, 2, 4, 4))).isEmpty();
        assertThat(missing(ballot(3, 2, 1, 4))).containsExactly("CATEGORY_LIMITS_CONTRADICT");
        assertThat(missing(ballot(0, 0, 1, 4))).containsExactly("CATEGORY_LIMITS_CONTRADICT");
        assertThat(missing(ballot(0, 2, 4, 3))).containsExactly("TOTAL_LIMITS_CONTRADICT");
        assertThat(missing(ballot(0, 2, 0, 3))).containsExactly("TOTAL_LIMITS_CONTRADICT");
        assertThat(missing(ballot(0, 2, 5, 6))).containsExactly("TOTAL_OUT_OF_REACH");
        assertThat(missing(ballot(2, 2, 1, 3))).containsExactly("TOTAL_TOO_SMALL");
        assertThat(missing(ballot(2, 2, 1, null))).containsExactly("BALLOT_RULES_MISSING");
    }

    @Test void honours_keep_within_the_quota() {
        assertThat(missing(approved(plan()), programme("d", "b", Cycle.YEARLY, 10, 2), NOW)).isEmpty();
        assertThat(missing(approved(plan()), programme("d", "b", Cycle.YEARLY, 9, 2), NOW)).containsExactly("OVER_QUOTA");
    }

    @Test void without_a_jury_the_vote_is_everything() {
        assertThat(missing(plan(DATES, new Integer[] {0, 2, 1, 4}, 5, 99))).containsExactly("WEIGHT_WITHOUT_JURY");
    }
}
