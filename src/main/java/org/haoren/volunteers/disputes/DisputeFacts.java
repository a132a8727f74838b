package org.haoren.volunteers.disputes;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about disputes. Whose registration it is stands sealed. */
final class DisputeFacts {
    private DisputeFacts() {}

    static Fact opened(Dispute dispute, Instant at) {
        return new DisputeOpened(dispute.code(), at, sealed(dispute));
    }

    static Fact examined(Dispute dispute, Instant at) {
        return new DisputeExamined(dispute.code(), at, sealed(dispute));
    }

    private static Map<String, String> sealed(Dispute dispute) {
        return Map.of("account", Long.toString(dispute.account().value()));
    }

    record DisputeOpened(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record DisputeExamined(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    /** A clerk looked up what is kept about somebody who stood in front of them. */
    record RecordShown(long account, Instant at) implements Fact {
        @Override
        public String subject() {
            return "record";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account));
        }
    }
}
