package org.haoren.keys;

import java.time.Instant;
import org.haoren.platform.facts.Fact;

/** The subject is the id of the key. */
final class KeyFacts {
    private KeyFacts() {}

    record SealingKeyBegun(String subject, Instant at) implements Fact {}

    record SealingKeyRetired(String subject, Instant at) implements Fact {}
}
