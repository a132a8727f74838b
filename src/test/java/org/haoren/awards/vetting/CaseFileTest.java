package org.haoren.awards.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.ConsentRow;
import org.haoren.awards.nomination.Manner;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final AccountId CHECKER = new AccountId(1);
    private static final AccountId SECOND = new AccountId(2);
    private static final CaseId CASE = new CaseId("a1");
    private static final RoundId ROUND = new RoundId("hr-2026");
    private static final ConsentRow CONSENT = new ConsentRow(LocalDate.EPOCH, Manner.SIGNED, null, Instant.EPOCH);

    @Test void a_second_clerk_shortlists_what_is_complete() {
        assertThat(complete().objections(Act.SHORTLIST, SECOND)).isEmpty();
    }

    @Test void who_checked_does_not_shortlist() {
        assertThat(complete().objections(Act.SHORTLIST, CHECKER)).containsExactly(VettingRefusal.CHECKED_BY_YOU);
    }

    @Test void what_is_missing_is_said_at_once() {
        assertThat(new CaseFile(checked(), null, List.of(), null, false, false).objections(Act.SHORTLIST, CHECKER))
                .containsExactly(VettingRefusal.CHECKED_BY_YOU, VettingRefusal.NO_CONSENT, VettingRefusal.NO_OPINION);
    }

    @Test void one_department_that_disagrees_is_enough() {
        var file = new CaseFile(checked(), CONSENT, List.of(opinion(Verdict.AGREE), opinion(Verdict.DISAGREE)), null, false, false);
        assertThat(file.objections(Act.SHORTLIST, SECOND)).containsExactly(VettingRefusal.OPINION_DISAGREES);
    }

    @Test void conditions_are_no_disagreement() {
        var file = new CaseFile(checked(), CONSENT, List.of(opinion(Verdict.CONDITIONS)), null, false, false);
        assertThat(file.objections(Act.SHORTLIST, SECOND)).isEmpty();
    }

    @Test void whoever_recommended_may_do_nothing() {
        var file = new CaseFile(checked(), CONSENT, List.of(opinion(Verdict.AGREE)), null, true, false);
        for (var act : Act.values()) assertThat(file.objections(act, SECOND)).contains(VettingRefusal.RECOMMENDED_BY_YOU);
    }

    @Test void before_the_check_only_a_check_or_an_exclusion_is_possible() {
        var file = new CaseFile(null, null, List.of(), null, false, false);
        assertThat(file.objections(Act.CHECK, CHECKER)).isEmpty();
        assertThat(file.objections(Act.EXCLUDE, CHECKER)).isEmpty();
        for (var act : List.of(Act.CONSENT, Act.OPINION, Act.SHORTLIST)) assertThat(file.objections(act, SECOND)).containsExactly(VettingRefusal.NOT_CHECKED);
    }

    @Test void an_exclusion_waits_for_somebody_else_and_holds_up_the_shortlist() {
        var file = new CaseFile(checked(), CONSENT, List.of(opinion(Verdict.AGREE)), exclusion(), false, false);
        assertThat(file.objections(Act.DECIDE_EXCLUSION, CHECKER)).containsExactly(VettingRefusal.PROPOSED_BY_YOU);
        assertThat(file.objections(Act.DECIDE_EXCLUSION, SECOND)).isEmpty();
        assertThat(file.objections(Act.SHORTLIST, SECOND)).containsExactly(VettingRefusal.EXCLUSION_PENDING);
        assertThat(file.objections(Act.EXCLUDE, SECOND)).containsExactly(VettingRefusal.EXCLUSION_PENDING);
    }

    @Test void nothing_more_happens_to_an_excluded_candidate() {
        var confirmed = exclusion();
        confirmed.confirm(new Signature(SECOND, "乙", Instant.EPOCH));
        for (var act : Act.values())
            assertThat(new CaseFile(checked(), CONSENT, List.of(), confirmed, false, false).objections(act, SECOND)).containsExactly(VettingRefusal.EXCLUDED);
    }

    @Test void nobody_leaves_the_paper_once_voting_has_begun() {
        assertThat(new CaseFile(checked(), CONSENT, List.of(), null, false, true).objections(Act.EXCLUDE, SECOND)).containsExactly(VettingRefusal.TOO_LATE_TO_EXCLUDE);
        assertThat(new CaseFile(checked(), CONSENT, List.of(), exclusion(), false, true).objections(Act.DECIDE_EXCLUSION, SECOND))
                .containsExactly(VettingRefusal.TOO_LATE_TO_EXCLUDE);
    }

    private static CaseFile complete() {
        return new CaseFile(checked(), CONSENT, List.of(opinion(Verdict.AGREE)), null, false, false);
    }

    private static Vetting checked() {
        return new Vetting(CASE, ROUND, "看过材料", new Signature(CHECKER, "甲", Instant.EPOCH));
    }

    private static Opinion opinion(Verdict verdict) {
        return new Opinion(CASE, "police", new OpinionForm(null, verdict, "说明"), new Signature(new AccountId(3), "丙", Instant.EPOCH));
    }

    private static Exclusion exclusion() {
        return new Exclusion(CASE, ROUND, new ExclusionForm(Clause.FALSE_DEEDS, "查无此事"), new Signature(CHECKER, "甲", Instant.EPOCH));
    }
}
