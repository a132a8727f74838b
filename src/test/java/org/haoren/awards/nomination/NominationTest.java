package org.haoren.awards.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.awards.rounds.BallotRules;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.ProgrammeId;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.rounds.RoundStage;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class NominationTest {
    private static final Instant OPENS = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-13T10:00:00Z");
    private static final AccountId RECOMMENDER = new AccountId(1);
    private static final AccountId CLERK = new AccountId(2);

    private static RoundRow round(RoundStage stage) {
        var later = CLOSES.plusSeconds(1);
        return new RoundRow(new RoundId("r1"), new ProgrammeId("good"), "好人", null, "第一届", null, stage, OPENS, CLOSES, later, later, later, later, later, later,
                BallotRules.once(0, 2, 1, 4), List.of(new CategoryRow("helping", "助人为乐", null)), 5, 100, "d", "b", null, 10, true, OPENS, null, null);
    }

    private static RecommendationForm form(String name, String unit, String category) {
        return new RecommendationForm("r1", category, name, null, unit, "HZ", "好", null, "二十年如一日照顾邻里的老人，从不求回报。", null, null, null);
    }

    private static List<String> objections(boolean verified, Instant now) {
        return names(RecommendationRules.objections(form("林秋禾", "", "helping"), round(RoundStage.OPEN), verified, true, now));
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }

    private static NominationCase begun() {
        return new NominationCase(form("林秋禾", "第三小学", "helping"), PersonKey.of("林秋禾", "第三小学"), OPENS);
    }

    @Test void recommendations_are_taken_from_the_first_instant_up_to_the_last() {
        assertThat(objections(true, OPENS.minusNanos(1000))).containsExactly("NOMINATION_NOT_OPEN");
        assertThat(objections(true, OPENS)).isEmpty();
        assertThat(objections(true, CLOSES.minusNanos(1000))).isEmpty();
        assertThat(objections(true, CLOSES)).containsExactly("NOMINATION_NOT_OPEN");
    }

    @Test void only_verified_residents_recommend() {
        assertThat(objections(false, OPENS)).containsExactly("NOT_VERIFIED");
    }

    @Test void every_reason_is_given_at_once() {
        var form = form(" · ", "", "unknown");
        assertThat(names(RecommendationRules.objections(form, round(RoundStage.DRAFT), false, false, OPENS)))
                .containsExactly("NOT_VERIFIED", "NOMINATION_NOT_OPEN", "UNKNOWN_CATEGORY", "UNKNOWN_DISTRICT", "NOT_A_NAME");
    }

    @Test void the_same_person_is_recognised_whatever_the_spacing() {
        assertThat(PersonKey.of("林 秋禾 ", "第三小学")).isEqualTo(PersonKey.of("林秋禾", " 第三 小学"));
        assertThat(PersonKey.of("买买提·艾力", null)).isEqualTo(PersonKey.of("买买提艾力", ""));
        assertThat(PersonKey.of("ＬＩ Wei", "")).isEqualTo(PersonKey.of("li wei", ""));
        assertThat(PersonKey.of("林秋禾", "第三小学")).isNotEqualTo(PersonKey.of("林秋禾", "第四小学"));
        assertThat(PersonKey.of("𠮷野", "")).isNotEqualTo(PersonKey.of("吉野", ""));
    }

    @Test void one_person_stands_in_one_category_and_nobody_recommends_twice() {
        assertThat(begun().objectionsToJoining(form("林秋禾", "第三小学", "helping"), false)).isEmpty();
        assertThat(names(begun().objectionsToJoining(form("林秋禾", "第三小学", "courage"), false))).containsExactly("OTHER_CATEGORY");
        assertThat(names(begun().objectionsToJoining(form("林秋禾", "第三小学", "helping"), true))).containsExactly("ALREADY_RECOMMENDED");
    }

    @Test void a_case_goes_from_check_to_shortlist_and_may_end_at_any_stage() {
        var found = begun();
        assertThat(names(found.objectionsTo(CaseStatus.SHORTLISTED, CLERK, Set.of(), true))).containsExactly("NOT_AT_THIS_STAGE");
        assertThat(found.objectionsTo(CaseStatus.CHECKED, CLERK, Set.of(RECOMMENDER), false)).isEmpty();
        found.become(CaseStatus.CHECKED);
        assertThat(names(found.objectionsTo(CaseStatus.CHECKED, CLERK, Set.of(), true))).containsExactly("NOT_AT_THIS_STAGE");
        assertThat(found.objectionsTo(CaseStatus.SHORTLISTED, CLERK, Set.of(), true)).isEmpty();
        found.become(CaseStatus.SHORTLISTED);
        assertThat(found.objectionsTo(CaseStatus.EXCLUDED, CLERK, Set.of(), false)).isEmpty();
        found.become(CaseStatus.EXCLUDED);
        assertThat(names(found.objectionsTo(CaseStatus.EXCLUDED, CLERK, Set.of(), true))).containsExactly("NOT_AT_THIS_STAGE");
    }

    @Test void nobody_is_shortlisted_without_consent_and_no_recommender_decides() {
        var found = begun();
        found.become(CaseStatus.CHECKED);
        assertThat(names(found.objectionsTo(CaseStatus.SHORTLISTED, CLERK, Set.of(RECOMMENDER), false))).containsExactly("CONSENT_MISSING");
        assertThat(names(found.objectionsTo(CaseStatus.SHORTLISTED, RECOMMENDER, Set.of(RECOMMENDER), true))).containsExactly("OWN_RECOMMENDATION");
    }

    @Test void the_shortlist_is_nobodys_to_know_before_the_notice() {
        var found = begun();
        found.become(CaseStatus.CHECKED);
        found.become(CaseStatus.SHORTLISTED);
        assertThat(found.shown()).isFalse();
        assertThat(found.rowForRecommender().status()).isEqualTo(CaseStatus.CHECKED);
        found.show(CLOSES);
        assertThat(found.shown()).isTrue();
        assertThat(found.rowForRecommender().status()).isEqualTo(CaseStatus.SHORTLISTED);
        found.become(CaseStatus.EXCLUDED);
        assertThat(found.shown()).isFalse();
    }

    @Test void a_later_recommendation_completes_an_unchecked_case_and_overwrites_nothing() {
        var found = begun();
        var later = new RecommendationForm("r1", "helping", "林秋禾", "Lin Qiuhe", "第三小学", "HZ", "另一句", "Another line", "另外一位邻居写下的另一段事迹，说的是同一个人。", null, null, null);
        found.complete(later);
        assertThat(found.row().nameEn()).isEqualTo("Lin Qiuhe");
        assertThat(found.row().headlineZh()).isEqualTo("好");
        assertThat(found.row().headlineEn()).isNull();
        var checked = begun();
        checked.become(CaseStatus.CHECKED);
        checked.complete(later);
        assertThat(checked.row().nameEn()).isNull();
    }
}
