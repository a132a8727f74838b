package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.permit.AccountId;

/** Writes down for the owner what happens to their second factor, and tells them where it could be somebody else's doing. */
@ApplicationScoped
class Events {
    @Inject FactorStore store;
    @Inject AccountDesk accounts;

    void happened(AccountId owner, FactorEventKind kind, Instant now) {
        store.add(new FactorEvent(owner, kind, now));
        Stream.of(FactorLetter.values()).filter(letter -> letter.name().equals(kind.name())).forEach(letter -> accounts.tell(owner, letter));
    }
}
