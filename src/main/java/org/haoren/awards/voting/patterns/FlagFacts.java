package org.haoren.awards.voting.patterns;

import java.time.Instant;
import java.util.Map;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.facts.Fact;

/** What becomes true about patterns. That there are any, and how many, is sealed: it is published with the result. */
final class FlagFacts {
    private FlagFacts() {}

    record PatternsLookedFor(RoundId round, int found, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("found", Integer.toString(found));
        }
    }

    record FlagDecided(RoundId round, FlagRow row, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("flag", row.code(), "kind", row.kind().name(), "seen", Long.toString(row.seen()), "verdict", row.verdict().name(), "ground", row.ground());
        }
    }
}
