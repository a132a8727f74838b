package org.haoren.accounts.consents;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** Public entries name the purpose and no person. */
final class ConsentFacts {
    private ConsentFacts() {}

    record ConsentGiven(AccountId account, ConsentPurpose purpose, Instant at) implements Fact {
        @Override
        public String subject() {
            return purpose.name();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account.value()));
        }
    }
}
