package org.haoren.awards.rounds;

import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** How many candidates a ballot names, in each category and in all. One ballot a person and round. */
public record BallotRules(int perCategoryMin, int perCategoryMax, int totalMin, int totalMax) {
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
        return perCategoryMin + "-" + perCategoryMax + " per category, " + totalMin + "-" + totalMax + " in all";
    }
}
