package org.haoren.activities.commendations;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes of commendations; whose they are stands sealed, for it may be taken back. */
final class CommendationFacts {
    private CommendationFacts() {}

    static Fact given(Commendation commendation, Instant at) {
        return new VolunteerCommended(commendation.code(), at, sealed(commendation));
    }

    static Fact published(Commendation commendation, Instant at) {
        return new CommendationPublished(commendation.code(), at, sealed(commendation));
    }

    static Fact takenBack(Commendation commendation, Instant at) {
        return new CommendationTakenBack(commendation.code(), at, sealed(commendation));
    }

    private static Map<String, String> sealed(Commendation commendation) {
        return Map.of("volunteer", Long.toString(commendation.volunteer().value()));
    }

    record VolunteerCommended(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record CommendationPublished(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record CommendationTakenBack(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
