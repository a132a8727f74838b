package org.haoren.activities.complaints;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes of complaints; about which station and whom stands sealed. */
final class ComplaintFacts {
    private ComplaintFacts() {}

    static Fact received(Complaint complaint, Instant at) {
        return new ComplaintReceived(complaint.code(), at, Map.of("station", complaint.station(), "complainer", Long.toString(complaint.complainer().value())));
    }

    static Fact acknowledged(Complaint complaint, Instant at) {
        return new ComplaintAcknowledged(complaint.code(), at);
    }

    static Fact asked(Hearing hearing, Instant at) {
        return new ConcernedHeard(hearing.complaint(), at, Map.of("concerned", Long.toString(hearing.concerned().value())));
    }

    static Fact answered(Complaint complaint, ComplaintOutcome outcome, boolean inTime, Instant at) {
        return new ComplaintAnswered(complaint.code(), outcome, inTime, at);
    }

    record ComplaintReceived(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record ComplaintAcknowledged(String subject, Instant at) implements Fact {}

    record ConcernedHeard(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record ComplaintAnswered(String subject, ComplaintOutcome outcome, boolean inTime, Instant at) implements Fact {}
}
