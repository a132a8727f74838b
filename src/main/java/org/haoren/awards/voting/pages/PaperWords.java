package org.haoren.awards.voting.pages;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.voting.PaperRow;
import org.haoren.platform.words.Words;

/** The rules of a ballot as sentences. */
final class PaperWords {
    private PaperWords() {}

    static List<String> of(PaperRow paper, Words words) {
        var rules = paper.rules();
        var lines = new ArrayList<String>();
        lines.add(limits("awards.voting.rule.category.", rules.perCategoryMin(), rules.perCategoryMax(), words));
        lines.add(limits("awards.voting.rule.total.", rules.totalMin(), rules.totalMax(), words));
        if (rules.pace() == BallotPace.DAILY) lines.add(words.of("awards.voting.rule.daily"));
        if (rules.abstention()) lines.add(words.of("awards.voting.rule.abstention"));
        if (rules.minimumAge() > 0) lines.add(words.of("awards.voting.rule.age", rules.minimumAge()));
        if (!paper.districts().isEmpty()) lines.add(words.of("awards.voting.rule.districts", paper.districts().stream().map(each -> words.either(each.zh(), each.en()))
                .collect(joining(words.of("awards.rounds.districts.between")))));
        if (rules.proofOfWork()) lines.add(words.of("awards.voting.rule.proof"));
        return lines;
    }

    private static String limits(String key, int least, int most, Words words) {
        if (least == most) return words.of(key + "exactly", most);
        return least == 0 ? words.of(key + "most", most) : words.of(key + "between", least, most);
    }
}
