package org.haoren.awards.rounds;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about programmes and rounds. */
final class RoundFacts {
    private RoundFacts() {}

    record ProgrammeWritten(String subject, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.rounds.ProgrammeWritten";
        }
    }

    record RoundPlanned(String subject, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.rounds.RoundPlanned";
        }
    }

    record RoundApproved(String subject, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.rounds.RoundApproved";
        }
    }

    /** @param rules everything that is frozen from now on, so that a later change could be shown */
    record RoundOpened(String subject, String rules, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.rounds.RoundOpened";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("rules", rules);
        }
    }

    /** @param dates all of them, as they are now */
    record RoundDelayed(String subject, String dates, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.rounds.RoundDelayed";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("dates", dates);
        }
    }

    record RoundPublished(String subject, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.rounds.RoundPublished";
        }
    }
}
