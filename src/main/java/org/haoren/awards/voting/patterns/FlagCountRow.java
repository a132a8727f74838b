package org.haoren.awards.voting.patterns;

/** How many flags of a kind there were in a round, and what became of them. */
public record FlagCountRow(FlagKind kind, long found, long nothingWrong, long followedUp) {
    public long undecided() {
        return found - nothingWrong - followedUp;
    }
}
