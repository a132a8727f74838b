package org.haoren.awards.nomination;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about cases; who the candidate is stays sealed. */
final class NominationFacts {
    private NominationFacts() {}

    /** @param digest SHA-256 of the statement, so that it can be shown not to have been altered */
    record Recommended(String subject, String round, String digest, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.nomination.Recommended";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("round", round, "statement", digest);
        }
    }

    record ConsentRecorded(String subject, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.nomination.ConsentRecorded";
        }
    }
}
