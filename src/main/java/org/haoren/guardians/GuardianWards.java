package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Wards;

/** From the acceptance on, so that nobody verifies a child that they have opened a record for. */
@ApplicationScoped
class GuardianWards implements Wards {
    @Inject GuardianStore store;
    @Inject Minors minors;

    @Override
    public Set<AccountId> of(AccountId guardian) {
        return minors.among(store.ofGuardian(guardian).stream().filter(Guardianship::accepted).map(Guardianship::ward).toList());
    }
}
