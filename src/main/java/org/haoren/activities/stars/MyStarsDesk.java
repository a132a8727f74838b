package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/** One's own stars, and whether one wants to be named in notices. */
@ApplicationScoped
@Transactional
@Permit
public class MyStarsDesk {
    @Inject StarStore store;
    @Inject StarRules rules;
    @Inject StarRows rows;
    @Inject Tally tally;
    @Inject Clock clock;
    @Inject Caller caller;

    @Permit(Role.VOLUNTEER)
    public MyStarsRow mine() {
        var standing = store.standing(caller.account()).orElseGet(() -> new Standing(caller.account()));
        var reached = rules.reached(standing);
        return new MyStarsRow(standing.stars(), reached, standing.minutes(), rules.levels().next(reached), standing.voidedPercent(), rules.good(standing), standing.named(),
                rows.of(store.of(caller.account())));
    }

    /** Taken back, it leaves notices at once. */
    @Permit(Role.VOLUNTEER)
    public void consent(@NotNull @Valid StarConsentForm form) {
        if (store.standing(caller.account()).isEmpty()) tally.begin(caller.account());
        store.lockedStanding(caller.account()).orElseThrow().named(form.named() ? caller.getName() : null, clock.instant());
    }
}
