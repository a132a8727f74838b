package org.haoren.awards.voting;

import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.RoundId;

/** The count of a round, for everybody who stood, in the order of the paper. @param roll how many could have voted; null where nobody counted */
public record CountRow(RoundId round, Long roll, long ballots, List<Votes> votes) {
    public record Votes(CandidateRow candidate, long votes) {}
}
