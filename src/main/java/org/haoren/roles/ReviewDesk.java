package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;

/** Whether roles are still needed: those that are due, and what a look at one found. */
@ApplicationScoped
@Transactional
@Permit
public class ReviewDesk {
    @Inject RoleStore roles;
    @Inject Reviews reviews;
    @Inject GrantDesk grants;
    @Inject AccountDesk accounts;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** By role and place. */
    @Permit({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public Page<StaleRow> due(int page) {
        var found = reviews.due(page);
        var people = found.rows().stream().map(RoleGrant::account).toList();
        var holders = accounts.rows(people);
        var held = roles.held(people);
        return found.map(grant -> new StaleRow(grant.row(holders.get(grant.account()).name(), holders.get(grant.account()).login()),
                reviews.why(grant, held.getOrDefault(grant.account(), List.of())).stream().sorted().toList()));
    }

    /**
     * Still needed, it is left alone for half a year; withdrawn, it ends at once.
     *
     * @throws Refused with {@link RoleRefusal}: nobody reviews their own
     */
    @Permit({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR})
    public void review(String code, @NotNull ReviewForm form) {
        var faults = forms.faults(form);
        var grant = faults.about(() -> roles.one(code));
        if (form.verdict() == ReviewVerdict.WITHDRAWN) {
            faults.refuseWith(List.of());
            grants.withdraw(code, new WithdrawalForm(form.reason()));
            roles.add(new RoleReview(grant, form, Signature.of(caller, clock.instant())));
            return;
        }
        roles.locked(code);
        roles.refresh(grant);
        faults.refuseWith(grant.objectionsToReviewing(deciders.caller()));
        var now = clock.instant();
        grant.stillNeeded(now);
        roles.add(new RoleReview(grant, form, Signature.of(caller, now)));
        facts.fire(new RoleFacts.RoleStillNeeded(grant.account().value(), code, grant.grant(), now));
    }
}
