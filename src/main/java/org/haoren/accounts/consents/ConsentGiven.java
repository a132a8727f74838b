package org.haoren.accounts.consents;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** From now on the person's data may be used for that. The public entry names the purpose and no person. */
public record ConsentGiven(AccountId account, ConsentPurpose purpose, Instant at) implements Fact {
    @Override
    public String subject() {
        return purpose.name();
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("account", Long.toString(account.value()));
    }
}
