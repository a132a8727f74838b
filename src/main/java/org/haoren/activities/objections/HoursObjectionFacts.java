package org.haoren.activities.objections;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about objections to entries. Whose they are stands sealed. */
final class HoursObjectionFacts {
    private HoursObjectionFacts() {}

    static Fact raised(HoursObjection about, Instant at) {
        return new HoursObjectionRaised(about.code(), at, sealed(about));
    }

    static Fact decided(HoursObjection about, Instant at) {
        return about.state() == HoursObjectionState.UPHELD ? new HoursObjectionUpheld(about.code(), at, sealed(about)) : new HoursObjectionRejected(about.code(), at, sealed(about));
    }

    static Fact withdrawn(HoursObjection about, Instant at) {
        return new HoursObjectionWithdrawn(about.code(), at, sealed(about));
    }

    private static Map<String, String> sealed(HoursObjection about) {
        return Map.of("volunteer", Long.toString(about.volunteer().value()), "entry", about.entry().code());
    }

    record HoursObjectionRaised(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record HoursObjectionUpheld(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record HoursObjectionRejected(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record HoursObjectionWithdrawn(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
