package org.haoren.accounts.consents;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** From now on the person's data is no more used for that; rooms that did so stop in the same transaction. */
public record ConsentWithdrawn(AccountId account, ConsentPurpose purpose, Instant at) implements Fact {
    @Override
    public String subject() {
        return purpose.name();
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("account", Long.toString(account.value()));
    }
}
