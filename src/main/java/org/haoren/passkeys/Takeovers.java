package org.haoren.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.haoren.accounts.TakenBack;
import org.haoren.platform.permit.GrantsChanged;

/** What was added while somebody else had the account opens it no longer once its owner has it back. */
@ApplicationScoped
class Takeovers {
    @Inject PasskeyStore store;
    @Inject Event<GrantsChanged> changed;

    void hear(@Observes TakenBack told) {
        if (store.forget(told.account(), told.since()) > 0) changed.fire(new GrantsChanged(told.account()));
    }
}
