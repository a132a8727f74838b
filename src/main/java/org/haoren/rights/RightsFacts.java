package org.haoren.rights;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** What becomes true about erasures. Public entries name no person. */
final class RightsFacts {
    private RightsFacts() {}

    private interface OfAccount extends Fact {
        AccountId account();

        @Override
        default String subject() {
            return "account";
        }

        @Override
        default Map<String, String> sealed() {
            return Map.of("account", Long.toString(account().value()));
        }
    }

    record ErasureAsked(AccountId account, Instant at) implements OfAccount {}

    record ErasureTakenBack(AccountId account, Instant at) implements OfAccount {}

    record AccountErased(AccountId account, Instant at) implements OfAccount {}
}
