package org.haoren.awards.voting;

import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.BallotRules;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.RoundRow;

/** The ballot paper: rules, and the candidates of each category in the order of surname strokes. @param open whether ballots are taken now */
public record PaperRow(RoundRow round, List<Category> categories, boolean open) {
    public record Category(CategoryRow category, List<CandidateRow> candidates) {}

    public BallotRules rules() {
        return round.rules();
    }
}
