package org.haoren.awards.voting;

import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.RoundId;

/** The count of a round, for everybody who stood, in the order of the paper. @param ballots those that were accepted */
public record CountRow(RoundId round, long ballots, List<Votes> votes) {
    public record Votes(CandidateRow candidate, long votes) {}
}
