package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;

/** Every sign-in ends with the account. */
@ApplicationScoped
class AccountLeaving implements Leaving {
    @Inject AccountStore accounts;
    @Inject AccountChanges changes;

    @Override
    public void leave(AccountId account, Instant now) {
        accounts.locked(account);
        accounts.endSignIns(account, "", now);
        changes.changed(account);
    }
}
