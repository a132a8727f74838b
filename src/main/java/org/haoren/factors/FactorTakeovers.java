package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.haoren.accounts.TakenBack;
import org.haoren.platform.permit.GrantsChanged;

/** An app that was set up while somebody else had the account would keep its owner out: it goes when they have it back. */
@ApplicationScoped
class FactorTakeovers {
    @Inject FactorStore store;
    @Inject Events events;
    @Inject Event<GrantsChanged> changed;
    @Inject Clock clock;

    void hear(@Observes TakenBack told) {
        store.locked(told.account()).filter(app -> app.on() && !app.setUpAt().isBefore(told.since())).ifPresent(app -> {
            changed.fire(new GrantsChanged(told.account()));
            store.forget(app);
            events.happened(told.account(), FactorEventKind.REMOVED, clock.instant());
        });
    }
}
