package org.haoren.awards.honours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of one category: more votes first. Equal votes share a place (1, 2, 2, 4), and whoever shares a place within the seats is honoured: at the last
 * seat nobody is chosen by lot or by name. Where that would be more than the approval allows, those who share the last seat stay out together, for the same
 * reason. Without a vote there is no honour.
 */
final class Ranking {
    private Ranking() {}

    record Counted(String code, long votes) {}

    record Placed(String code, long votes, int place, boolean honoured) {}

    /**
     * @param counted in the order of the paper, which those who share a place keep
     * @param together whether all who share the last seat are honoured; none of them is otherwise
     */
    static List<Placed> of(List<Counted> counted, int seats, boolean together) {
        var ordered = counted.stream().sorted(Comparator.comparingLong(Counted::votes).reversed()).toList();
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < ordered.size(); i++) {
            var each = ordered.get(i);
            var tied = i > 0 && ordered.get(i - 1).votes() == each.votes();
            var place = tied ? placed.get(i - 1).place() : i + 1;
            var last = place - 1 + ordered.stream().filter(other -> other.votes() == each.votes()).count();
            placed.add(new Placed(each.code(), each.votes(), place, each.votes() > 0 && (together ? place : last) <= seats));
        }
        return placed;
    }
}
