package org.haoren.factors;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What two people do to a second factor. Public entries name nobody. */
final class FactorFacts {
    private FactorFacts() {}

    private interface AboutReset extends Fact {
        long account();

        String code();

        @Override
        default String subject() {
            return "account";
        }

        @Override
        default Map<String, String> sealed() {
            return Map.of("account", Long.toString(account()), "reset", code());
        }
    }

    record ResetProposed(long account, String code, Instant at) implements AboutReset {}

    record ResetDeclined(long account, String code, Instant at) implements AboutReset {}

    record FactorReset(long account, String code, Instant at) implements AboutReset {}
}
