package org.haoren.activities.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;

/** Nobody is left to tell: what is still open counts as withdrawn. */
@ApplicationScoped
class HoursObjectionLeaving implements Leaving {
    @Inject HoursObjectionStore store;
    @Inject Facts facts;

    @Override
    public void leave(AccountId account, Instant now) {
        for (var each : store.openOf(account)) {
            each.withdraw();
            facts.fire(HoursObjectionFacts.withdrawn(each, now));
        }
    }
}
