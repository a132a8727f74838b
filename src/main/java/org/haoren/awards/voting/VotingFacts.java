package org.haoren.awards.voting;

import java.time.Instant;
import java.util.Map;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.facts.Fact;

/** What becomes true about ballots as a whole. */
final class VotingFacts {
    private VotingFacts() {}

    /** Sealed while voting goes on: where ballots lie says when they came. */
    record BallotsSetApart(RoundId round, QuarantineRow row, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("quarantine", row.code(), "ballots", row.first() + "-" + row.last(), "clause", row.clause().name(), "reason", row.reason());
        }
    }

    /** Somebody has what opens the commitments, and must keep it to themself. */
    record OpeningsHandedOut(RoundId round, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }
    }

    record QuarantineDecided(RoundId round, QuarantineRow row, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("quarantine", row.code(), "verdict", row.verdict().name(), "ground", row.ground());
        }
    }
}
