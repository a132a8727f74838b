package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;

/** What was disputed goes with the account, so there is nothing left to decide. */
@ApplicationScoped
class DisputeLeaving implements Leaving {
    @Inject DisputeStore store;

    @Override
    public void leave(AccountId account, Instant now) {
        store.forgetStanding(account);
    }
}
