package org.haoren.awards.honours;

import java.time.Instant;
import java.util.Map;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.facts.Fact;

/** What becomes true about results and honours. */
final class HonourFacts {
    private HonourFacts() {}

    /** Sealed until it is published: a count is nobody's business before the notice. */
    record ResultComputed(RoundId round, long ballots, String lines, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("ballots", Long.toString(ballots), "lines", lines);
        }
    }

    record ResultConfirmed(RoundId round, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }
    }

    record ResultPutToNotice(RoundId round, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }
    }

    record ResultPublished(RoundId round, Instant at) implements Fact {
        @Override
        public String subject() {
            return round.code();
        }
    }

    /** The subject is the honour, whose page is public. */
    record HonourGiven(HonourId honour, String number, Instant at) implements Fact {
        @Override
        public String subject() {
            return honour.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("number", number);
        }
    }

    record StoryWritten(HonourId honour, StoryForm form, Instant at) implements Fact {
        @Override
        public String subject() {
            return honour.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("headline", form.headlineZh(), "story", form.storyZh());
        }
    }
}
