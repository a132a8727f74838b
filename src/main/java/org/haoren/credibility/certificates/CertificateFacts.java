package org.haoren.credibility.certificates;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about certificates. The subject is the digest of the statement, which holds ninety random bits: whoever has the paper finds it in the log, and nobody else learns anything. */
final class CertificateFacts {
    private CertificateFacts() {}

    static Fact issued(Certificate about, Instant at) {
        return new CertificateIssued(about.digest(), at, sealed(about));
    }

    static Fact ended(Certificate about, Instant at) {
        return about.cause().leadsTo() == CertificateState.CHANGED ? new CertificateChanged(about.digest(), at, sealed(about)) : new CertificateRevoked(about.digest(), at, sealed(about));
    }

    private static Map<String, String> sealed(Certificate about) {
        return Map.of("volunteer", Long.toString(about.holder().value()), "number", about.number().value());
    }

    record CertificateIssued(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record CertificateChanged(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record CertificateRevoked(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
