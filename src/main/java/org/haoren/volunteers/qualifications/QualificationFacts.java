package org.haoren.volunteers.qualifications;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about qualifications. Whose they are and which stands sealed: nothing about a volunteer is told without consent. */
final class QualificationFacts {
    private QualificationFacts() {}

    private static Map<String, String> sealed(Qualification about) {
        return Map.of("volunteer", Long.toString(about.account().value()), "kind", about.kind());
    }

    static Fact stated(Qualification about, Instant at) {
        return new QualificationStated(about.code(), at, sealed(about));
    }

    static Fact decided(Qualification about, CheckVerdict verdict, Instant at) {
        return verdict == CheckVerdict.CHECKED ? new QualificationChecked(about.code(), at, sealed(about)) : new QualificationDeclined(about.code(), at, sealed(about));
    }

    static Fact withdrawn(Qualification about, Instant at) {
        return new QualificationWithdrawn(about.code(), at, sealed(about));
    }

    record QualificationStated(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record QualificationChecked(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record QualificationDeclined(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record QualificationWithdrawn(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
