package org.haoren.credibility.collections;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** What becomes true about collections: that one was opened, and each time its papers were taken out. Who agreed is nobody's business but theirs and the opener's. */
final class CollectionFacts {
    private CollectionFacts() {}

    static Fact opened(CertificateCollection about, Instant at) {
        return new CollectionOpened(about.code(), at, sealed(about.opener()));
    }

    static Fact printed(CertificateCollection about, int papers, Instant at) {
        return new CollectionPrinted(about.code(), at, Map.of("by", Long.toString(about.opener().value()), "papers", Integer.toString(papers)));
    }

    private static Map<String, String> sealed(AccountId opener) {
        return Map.of("by", Long.toString(opener.value()));
    }

    record CollectionOpened(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record CollectionPrinted(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
