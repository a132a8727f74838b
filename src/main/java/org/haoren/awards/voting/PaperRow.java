package org.haoren.awards.voting;

import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.BallotRules;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.rounds.VoterDistrictRow;

/**
 * The ballot paper: rules, and the candidates of each category in the order that the rules say.
 *
 * @param open whether ballots are taken now
 * @param roll how many people may vote; null before voting opens, when it is not settled
 * @param districts whose residents may vote; empty where everybody may, wherever they live
 */
public record PaperRow(RoundRow round, List<Category> categories, boolean open, Long roll, List<VoterDistrictRow> districts) {
    public record Category(CategoryRow category, List<CandidateRow> candidates) {}

    /** Codes of the candidates as they follow each other on it. */
    public List<String> order() {
        return categories.stream().flatMap(each -> each.candidates().stream()).map(each -> each.id().code()).toList();
    }

    public BallotRules rules() {
        return round.rules();
    }
}
