package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.haoren.accounts.consents.ConsentDesk;
import org.haoren.accounts.consents.ConsentForm;
import org.haoren.accounts.consents.ConsentPurpose;
import org.haoren.guardians.ProtectionDesk;
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
    @Inject ConsentDesk consents;
    @Inject ProtectionDesk protections;
    @Inject Caller caller;

    @Permit(Role.VOLUNTEER)
    public MyStarsRow mine() {
        var standing = store.standing(caller.account()).orElseGet(() -> new Standing(caller.account()));
        var reached = rules.reached(standing);
        return new MyStarsRow(standing.stars(), reached, standing.minutes(), rules.levels().next(reached), standing.voidedPercent(), rules.good(standing), standing.named(), !protections.unnamed(List.of(caller.account())).isEmpty(),
                rows.of(store.of(caller.account())));
    }

    /** One's consent to be named as a volunteer, as on the page of all consents. Taken back, the name leaves notices at once. */
    @Permit(Role.VOLUNTEER)
    public void consent(@NotNull @Valid StarConsentForm form) {
        var stands = !consents.given(List.of(caller.account()), ConsentPurpose.NAMED).isEmpty();
        if (form.named() && !stands) consents.give(ConsentPurpose.NAMED.name(), new ConsentForm(ConsentPurpose.NAMED.edition()));
        if (!form.named() && stands) consents.withdraw(ConsentPurpose.NAMED.name());
    }
}
