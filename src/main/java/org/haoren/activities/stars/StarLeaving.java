package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;
import org.haoren.platform.refusal.Refusal;

/** An objection is answered first: nobody could answer one whose words are gone. */
@ApplicationScoped
class StarLeaving implements Leaving {
    @Inject StarStore store;

    @Override
    public List<Refusal> objections(AccountId account, Instant now) {
        return store.waits(account) ? List.of(StarRefusal.OBJECTION_WAITS) : List.of();
    }
}
