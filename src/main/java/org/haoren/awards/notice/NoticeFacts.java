package org.haoren.awards.notice;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about notices. Who objected is in none of them. */
final class NoticeFacts {
    private NoticeFacts() {}

    /** @param lines the subjects in the order in which they are published */
    record NoticePublished(String subject, String round, String notice, String lines, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.notice.NoticePublished";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("round", round, "kind", notice, "lines", lines);
        }
    }

    record ObjectionRaised(String subject, String notice, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.notice.ObjectionRaised";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("notice", notice);
        }
    }

    record ObjectionAnswered(String subject, boolean upheld, String text, Instant at) implements Fact {
        @Override
        public String kind() {
            return "awards.notice.ObjectionAnswered";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("upheld", Boolean.toString(upheld), "answer", text);
        }
    }
}
