package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.haoren.awards.rounds.BallotRules;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class BallotPaperTest {
    private static final List<CategoryRow> CATEGORIES = List.of(new CategoryRow("helping", "助人为乐", "Helping others"), new CategoryRow("honesty", "诚实守信", "Honesty"));
    private static final Map<String, String> CANDIDATES = Map.of("a1", "helping", "a2", "helping", "a3", "helping", "b1", "honesty", "b2", "honesty");

    @Test void a_ballot_within_the_rules_has_no_objections() {
        assertThat(paper(0, 2, 1, 3).objections(List.of("a1", "a2", "b1"), false)).isEmpty();
    }

    @Test void the_limits_themselves_are_allowed_and_one_more_is_not() {
        assertThat(names(paper(0, 2, 1, 4).objections(List.of("a1", "a2"), false))).isEmpty();
        assertThat(names(paper(0, 2, 1, 4).objections(List.of("a1", "a2", "a3"), false))).containsExactly("TOO_MANY_IN_CATEGORY");
        assertThat(names(paper(0, 3, 1, 3).objections(List.of("a1", "a2", "a3", "b1"), false))).containsExactly("TOO_MANY");
        assertThat(names(paper(0, 3, 2, 5).objections(List.of("a1"), false))).containsExactly("TOO_FEW");
    }

    @Test void an_empty_ballot_is_not_one() {
        assertThat(names(paper(0, 2, 1, 3).objections(List.of(), false))).containsExactly("TOO_FEW");
    }

    @Test void says_everything_at_once() {
        assertThat(names(paper(1, 1, 4, 1).objections(List.of("a1", "a1", "a2", "stranger"), false)))
                .containsExactlyInAnyOrder("CHOSEN_TWICE", "UNKNOWN_CANDIDATE", "TOO_MANY_IN_CATEGORY", "TOO_FEW_IN_CATEGORY", "TOO_MANY");
    }

    @Test void names_the_category_in_both_languages_with_limit_and_number() {
        var objection = paper(0, 1, 1, 5).objections(List.of("a1", "a2"), false).get(0);
        assertThat(objection.field()).isEqualTo("choices");
        assertThat(objection.details()).containsExactly(new Bilingual("助人为乐", "Helping others"), 1, 2L);
    }

    @Test void where_fewer_stand_than_must_be_chosen_all_of_them_are_enough() {
        var paper = new BallotPaper(BallotRules.once(2, 2, 4, 4), CATEGORIES, Map.of("a1", "helping", "b1", "honesty", "b2", "honesty"));
        assertThat(paper.objections(List.of("a1", "b1", "b2"), false)).isEmpty();
        assertThat(names(paper.objections(List.of("b1", "b2"), false))).contains("TOO_FEW_IN_CATEGORY");
    }

    private static BallotPaper paper(int categoryMin, int categoryMax, int totalMin, int totalMax) {
        return new BallotPaper(BallotRules.once(categoryMin, categoryMax, totalMin, totalMax), CATEGORIES, CANDIDATES);
    }

    private static List<String> names(List<Refusal> objections) {
        return objections.stream().map(Refusal::name).toList();
    }
}
