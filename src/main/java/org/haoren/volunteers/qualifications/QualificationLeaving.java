package org.haoren.volunteers.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;

/** Proofs go with whoever showed them. */
@ApplicationScoped
class QualificationLeaving implements Leaving {
    @Inject QualificationStore store;
    @Inject Uploads uploads;

    @Override
    public void leave(AccountId account, Instant now) {
        store.proofs(account).forEach(uploads::forget);
    }
}
