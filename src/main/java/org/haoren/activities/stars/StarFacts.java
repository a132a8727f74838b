package org.haoren.activities.stars;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about stars. Whose they are stands sealed. */
final class StarFacts {
    private StarFacts() {}

    private static Map<String, String> sealed(StarGrant about) {
        return Map.of("volunteer", Long.toString(about.account().value()), "stars", Integer.toString(about.stars()));
    }

    static Fact proposed(StarGrant about, Instant at) {
        return new StarProposed(about.code(), at, sealed(about));
    }

    static Fact decided(StarGrant about, StarVerdict verdict, Instant at) {
        return verdict == StarVerdict.GRANTED ? new StarGranted(about.code(), at, sealed(about)) : new StarDeclined(about.code(), at, sealed(about));
    }

    static Fact ending(StarGrant about, Instant at) {
        return new StarWithdrawalProposed(about.code(), at, sealed(about));
    }

    static Fact withdrawn(StarGrant about, Instant at) {
        return new StarWithdrawn(about.code(), at, sealed(about));
    }

    static Fact expired(StarGrant about, Instant at) {
        return new StarExpired(about.code(), at, sealed(about));
    }

    static Fact raised(StarObjection about, Instant at) {
        return new StarObjectionRaised(about.code(), at, Map.of("star", about.star()));
    }

    static Fact answered(StarObjection about, StarAnswerForm form, Instant at) {
        return new StarObjectionAnswered(about.code(), at, Map.of("upheld", Boolean.toString(form.upheld()), "answer", form.text().strip()));
    }

    record StarProposed(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record StarGranted(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record StarDeclined(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record StarWithdrawalProposed(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record StarWithdrawn(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record StarExpired(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record StarObjectionRaised(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record StarObjectionAnswered(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
