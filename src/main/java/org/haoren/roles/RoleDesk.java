package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.GrantsChanged;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** Roles that follow from something else: an approval, a registration, a one-time code. */
@ApplicationScoped
@Transactional
@Permit
public class RoleDesk {
    /** The one-time codes of the demo city, where passwords are public anyway; production never takes them. */
    public static final String DEMO_CODE = "demo-city";
    public static final String DEMO_SECURITY_CODE = "demo-city-security";
    @Inject RoleStore roles;
    @Inject OneTimeCodes codes;
    @Inject Event<GrantsChanged> changed;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** A station that has been approved gives its person in charge the keys. */
    @Permit(Role.OFFICE_CLERK)
    public void stationLeader(AccountId leader, String station) {
        var grant = new Grant(Role.STATION_STAFF, station);
        Refused.ifAny(deciders.caller().objections(leader, RoleRefusal.NOT_FOR_YOURSELF));
        if (roles.holds(leader, grant)) return;
        var now = clock.instant();
        give(RoleGrant.of(leader, grant, Basis.STATION_APPROVED, Signature.of(caller, now), now));
    }

    /** Whoever has registered as a volunteer is one. */
    @Permit(Role.RESIDENT)
    public void volunteer() {
        volunteer(caller.account());
    }

    /** Likewise a child for whom the caller acts; the room that calls knows that they do. */
    @Permit(Role.RESIDENT)
    public void volunteer(AccountId child) {
        var grant = new Grant(Role.VOLUNTEER, "");
        if (!roles.holds(child, grant)) give(RoleGrant.of(child, grant, Basis.OWN_ACT, null, clock.instant()));
    }

    /** Whose registration as a volunteer has been erased is none any more. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void noVolunteer(AccountId account, String reason) {
        changed.fire(new GrantsChanged(account));
        var now = clock.instant();
        for (var grant : roles.standing(account)) {
            if (grant.role() != Role.VOLUNTEER) continue;
            grant.withdraw(reason, Signature.of(caller, now));
            facts.fire(new RoleFacts.RoleWithdrawn(account.value(), grant.code(), grant.grant(), now));
        }
    }

    /** The first system administrator and the first security administrator, by the codes that stand in the server's log. Each works once, for another person. */
    @Permit(Role.RESIDENT)
    public void firstAdministrator(@NotNull @Valid CodeForm form) {
        var role = codes.role(form.code()).filter(each -> !roles.anybody(each)).orElseThrow(() -> new Refused(RoleRefusal.WRONG_ONE_TIME_CODE.on("code")));
        var account = caller.account();
        if (Conflicts.refused(role, roles.of(account).stream().map(Grant::role).toList())) throw new Refused(RoleRefusal.ROLES_CONFLICT.on("code"));
        var grant = RoleGrant.byCode(account, role, clock.instant());
        try {
            roles.add(grant);
            roles.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "role_grant_first")) throw new Refused(RoleRefusal.WRONG_ONE_TIME_CODE.on("code"));
            if (Constraints.violated(e, "role_grant_once")) throw new Refused(RoleRefusal.ALREADY_PROPOSED.on("code"));
            throw e;
        }
        codes.used(role);
        changed.fire(new GrantsChanged(account));
        facts.fire(new RoleFacts.RoleGrantedByCode(account.value(), grant.code(), grant.grant(), clock.instant()));
    }

    private void give(RoleGrant grant) {
        roles.add(grant);
        changed.fire(new GrantsChanged(grant.account()));
        facts.fire(new RoleFacts.RoleGranted(grant.account().value(), grant.code(), grant.grant(), clock.instant()));
    }
}
