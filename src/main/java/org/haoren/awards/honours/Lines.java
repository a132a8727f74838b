package org.haoren.awards.honours;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.notice.NoticeLine;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.CountRow;

/** From a count to the lines of a result, and from those to what is shown. */
final class Lines {
    private Lines() {}

    /** All who share a last seat are honoured, unless the round would then give more honours than its approval allows. */
    static List<ResultLine> of(RoundRow round, CountRow count) {
        var all = of(round, count, true);
        return all.stream().filter(ResultLine::honoured).count() <= round.quota() ? all : of(round, count, false);
    }

    private static List<ResultLine> of(RoundRow round, CountRow count, boolean together) {
        var lines = new ArrayList<ResultLine>();
        for (var category : round.categories()) {
            var counted = count.votes().stream().filter(each -> each.candidate().category().equals(category.code()))
                    .map(each -> new Ranking.Counted(each.candidate().id().code(), each.votes())).toList();
            for (var placed : Ranking.of(counted, round.honoursPerCategory(), together)) lines.add(new ResultLine(round.id(), category.code(), placed, lines.size()));
        }
        return lines;
    }

    static Map<String, CandidateRow> byCode(List<CandidateRow> candidates) {
        return candidates.stream().collect(toMap(each -> each.id().code(), each -> each));
    }

    static List<ResultRow.Category> categories(RoundRow round, List<ResultLine> lines, Map<String, CandidateRow> candidates) {
        return round.categories().stream().map(category -> new ResultRow.Category(category, lines.stream()
                .filter(line -> line.category().equals(category.code())).map(line -> row(line, candidates.get(line.code()))).toList()))
                .filter(category -> !category.lines().isEmpty()).toList();
    }

    private static ResultRow.Line row(ResultLine line, CandidateRow who) {
        return new ResultRow.Line(line.code(), who.name(), who.nameEn(), who.headlineZh(), who.headlineEn(), line.votes(), line.place(), line.honoured());
    }

    /** What the notice of the result tells: who is to be honoured. */
    static List<NoticeLine> notice(RoundRow round, List<ResultLine> lines, Map<String, CandidateRow> candidates) {
        return lines.stream().filter(ResultLine::honoured).map(line -> {
            var who = candidates.get(line.code());
            var category = round.category(line.category());
            return new NoticeLine(line.code(), category.zh() + " · " + who.name() + " · " + who.headlineZh(),
                    either(category.en(), category.zh()) + " · " + either(who.nameEn(), who.name()) + " · " + either(who.headlineEn(), who.headlineZh()));
        }).toList();
    }

    private static String either(String english, String chinese) {
        return english == null || english.isBlank() ? chinese : english;
    }
}
