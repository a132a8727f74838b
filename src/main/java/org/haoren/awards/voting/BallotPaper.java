package org.haoren.awards.voting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.haoren.awards.rounds.BallotRules;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Bilingual;

/**
 * What may be chosen and how often. Says every objection to a ballot at once, so that nobody has to mend it in turns. Where fewer stand than must be chosen,
 * all that stand are enough.
 *
 * @param categoryOf the candidates by their case codes, each with the code of its category
 */
record BallotPaper(BallotRules rules, List<CategoryRow> categories, Map<String, String> categoryOf) {
    static final String FIELD = "choices";

    BallotPaper {
        categories = List.copyOf(categories);
        categoryOf = Map.copyOf(categoryOf);
    }

    /** Empty means that the ballot may be cast. @param abstains whether the voter says that they choose nobody */
    List<Refusal> objections(List<String> choices, boolean abstains) {
        var found = new ArrayList<Refusal>();
        if (abstains && !rules.abstention()) found.add(VotingRefusal.NO_ABSTENTION.on(FIELD));
        if (abstains && !choices.isEmpty()) found.add(VotingRefusal.ABSTAINED_AND_CHOSE.on(FIELD));
        if (abstains) return found;
        var known = new HashSet<>(choices);
        if (known.size() < choices.size()) found.add(VotingRefusal.CHOSEN_TWICE.on(FIELD));
        if (known.retainAll(categoryOf.keySet())) found.add(VotingRefusal.UNKNOWN_CANDIDATE.on(FIELD));
        var chosen = perCategory(known);
        var standing = perCategory(categoryOf.keySet());
        for (var category : categories) judge(category, chosen.getOrDefault(category.code(), 0L), standing.getOrDefault(category.code(), 0L), found);
        if (known.size() < Math.min(rules.totalMin(), most(standing))) found.add(VotingRefusal.TOO_FEW.with(rules.totalMin(), known.size()).on(FIELD));
        if (known.size() > rules.totalMax()) found.add(VotingRefusal.TOO_MANY.with(rules.totalMax(), known.size()).on(FIELD));
        return found;
    }

    private void judge(CategoryRow category, long chosen, long standing, List<Refusal> found) {
        var name = new Bilingual(category.zh(), category.en());
        if (chosen < Math.min(rules.perCategoryMin(), standing))
            found.add(VotingRefusal.TOO_FEW_IN_CATEGORY.with(name, rules.perCategoryMin(), chosen).on(FIELD));
        if (chosen > rules.perCategoryMax()) found.add(VotingRefusal.TOO_MANY_IN_CATEGORY.with(name, rules.perCategoryMax(), chosen).on(FIELD));
    }

    /** How many could be chosen at all. */
    private long most(Map<String, Long> standing) {
        return standing.values().stream().mapToLong(each -> Math.min(each, rules.perCategoryMax())).sum();
    }

    private Map<String, Long> perCategory(Iterable<String> cases) {
        var of = new ArrayList<String>();
        for (var each : cases) of.add(categoryOf.get(each));
        return of.stream().collect(groupingBy(identity(), counting()));
    }
}
