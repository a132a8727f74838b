package org.haoren.awards.honours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of one category: more votes first. Equal votes share a place (1, 2, 2, 4), and whoever shares a place within the seats is honoured: at the last
 * seat nobody is chosen by lot or by name. Without a vote there is no honour.
 */
final class Ranking {
    private Ranking() {}

    record Counted(String code, long votes) {}

    record Placed(String code, long votes, int place, boolean honoured) {}

    /** @param counted in the order of the paper, which those who share a place keep */
    static List<Placed> of(List<Counted> counted, int seats) {
        var ordered = counted.stream().sorted(Comparator.comparingLong(Counted::votes).reversed()).toList();
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < ordered.size(); i++) {
            var each = ordered.get(i);
            var tied = i > 0 && ordered.get(i - 1).votes() == each.votes();
            var place = tied ? placed.get(i - 1).place() : i + 1;
            placed.add(new Placed(each.code(), each.votes(), place, each.votes() > 0 && place <= seats));
        }
        return placed;
    }
}
