package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.haoren.accounts.consents.ConsentGiven;
import org.haoren.accounts.consents.ConsentPurpose;
import org.haoren.accounts.consents.ConsentWithdrawn;
import org.haoren.platform.permit.Caller;

/** Whoever consents to be named is, in notices and lists, from that moment on, and whoever takes it back is not. The name is kept masked. */
@ApplicationScoped
class Naming {
    @Inject StarStore store;
    @Inject Tally tally;
    @Inject Caller caller;

    void hear(@Observes ConsentGiven given) {
        if (given.purpose() != ConsentPurpose.NAMED) return;
        if (store.standing(given.account()).isEmpty()) tally.begin(given.account());
        store.lockedStanding(given.account()).orElseThrow().named(caller.getName(), given.at());
    }

    void hear(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.NAMED) store.lockedStanding(withdrawn.account()).ifPresent(standing -> standing.named(null, withdrawn.at()));
    }
}
