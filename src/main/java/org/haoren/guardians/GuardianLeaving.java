package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;
import org.haoren.platform.refusal.Refusal;

/** A guardian lays the guardianship down first, so that no minor is left with a consent of nobody. */
@ApplicationScoped
class GuardianLeaving implements Leaving {
    @Inject GuardianStore store;

    @Override
    public List<Refusal> objections(AccountId account, Instant now) {
        return store.answersForSomebody(account) ? List.of(GuardianRefusal.WARDS_NEED_YOU) : List.of();
    }
}
