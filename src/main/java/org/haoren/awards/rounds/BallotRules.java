package org.haoren.awards.rounds;

import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/**
 * How many candidates a ballot names, in each category and in all; how often and by whom one may be cast.
 *
 * @param abstention whether a ballot may name nobody, where the voter says that this is meant
 * @param minimumAge full years that a voter has on the day on which voting opens; 0 where every age may vote
 * @param districts codes of those whose residents vote, with everything that lies in them; empty where everybody does, wherever they live
 * @param proofOfWork whether the voter's device has to compute a little before a ballot is taken
 */
public record BallotRules(int perCategoryMin, int perCategoryMax, int totalMin, int totalMax, BallotPace pace, CandidateOrder order, boolean abstention,
        int minimumAge, List<String> districts, boolean proofOfWork) {
    public BallotRules {
        districts = List.copyOf(districts);
    }

    /** One ballot a person, no abstention, every age, wherever they live, no proof of work. */
    public static BallotRules once(int perCategoryMin, int perCategoryMax, int totalMin, int totalMax) {
        return new BallotRules(perCategoryMin, perCategoryMax, totalMin, totalMax, BallotPace.ONCE, CandidateOrder.STROKES, false, 0, List.of(), false);
    }

    /** Why no ballot could keep these rules; empty when one can. */
    List<Refusal> objections(int categories) {
        var found = new ArrayList<Refusal>();
        if (perCategoryMax < 1 || perCategoryMin > perCategoryMax) found.add(RoundRefusal.CATEGORY_LIMITS_CONTRADICT.on("perCategoryMax"));
        if (totalMin < 1 || totalMin > totalMax) found.add(RoundRefusal.TOTAL_LIMITS_CONTRADICT.on("totalMax"));
        if (found.isEmpty() && totalMin > perCategoryMax * categories) found.add(RoundRefusal.TOTAL_OUT_OF_REACH.on("totalMin").with(totalMin, perCategoryMax * categories));
        if (found.isEmpty() && totalMax < perCategoryMin * categories) found.add(RoundRefusal.TOTAL_TOO_SMALL.on("totalMax").with(totalMax, perCategoryMin * categories));
        return found;
    }

    String text() {
        return perCategoryMin + "-" + perCategoryMax + " per category, " + totalMin + "-" + totalMax + " in all; " + pace + "; order " + order + "; abstention " + abstention + "; minimum age " + minimumAge
                + (districts.isEmpty() ? "" : "; residents of " + String.join(" ", districts)) + "; proof of work " + proofOfWork;
    }
}
