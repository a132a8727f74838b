package org.haoren.awards.voting;

import java.time.Instant;
import java.util.Optional;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.facts.Fact;

/** A ballot has gone into the box. Knows neither who cast it nor what it says: only the commitment. */
record BallotCast(RoundId round, Instant at, byte[] commitment) implements Fact {
    static String log(RoundId round) {
        return "round-" + round.code();
    }

    @Override
    public String subject() {
        return round.code();
    }

    @Override
    public String log() {
        return log(round);
    }

    @Override
    public Optional<byte[]> entry() {
        return Optional.of(commitment.clone());
    }
}
