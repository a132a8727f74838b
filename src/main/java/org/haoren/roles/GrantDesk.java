package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.GrantsChanged;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** Roles by two people: a system administrator proposes, a security administrator confirms, either withdraws. Nobody does any of it for themself. */
@ApplicationScoped
@Transactional
@Permit
public class GrantDesk {
    @Inject RoleStore roles;
    @Inject AccountDesk accounts;
    @Inject @Any Instance<Scopes> scopes;
    @Inject Event<GrantsChanged> changed;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /**
     * Waits for a second person.
     *
     * @return code of the grant
     * @throws Refused with {@link RoleRefusal} beside the fields of the form
     */
    @Permit(Role.SYSTEM_ADMINISTRATOR)
    public String propose(@NotNull GrantForm form) {
        var faults = forms.faults(form);
        var scope = form.scope() == null ? "" : form.scope().strip();
        var found = new ArrayList<Refusal>();
        if (form.role() != null) found.addAll(objectionsTo(form.role(), scope, faults.sound("scope")));
        var holder = accounts.byLogin(form.login());
        if (holder.isEmpty()) found.add(RoleRefusal.UNKNOWN_LOGIN.on("login"));
        else found.addAll(deciders.caller().objections(holder.get(), RoleRefusal.NOT_FOR_YOURSELF, "login"));
        if (found.isEmpty() && faults.sound("role") && faults.sound("scope")) found.addAll(objectionsTo(holder.get(), new Grant(form.role(), scope)));
        faults.refuseWith(found);
        var now = clock.instant();
        var grant = RoleGrant.propose(holder.orElseThrow(), new Grant(form.role(), scope), Signature.of(caller, now));
        try {
            roles.add(grant);
            roles.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "role_grant_once")) throw new Refused(RoleRefusal.ALREADY_PROPOSED.on("role"));
            throw e;
        }
        facts.fire(new RoleFacts.RoleProposed(grant.account().value(), grant.code(), grant.grant(), now));
        return grant.code();
    }

    private List<Refusal> objectionsTo(Role role, String scope, boolean readable) {
        if (!Role.STAFF.contains(role)) return List.of(RoleRefusal.ROLE_IS_NOT_GIVEN.on("role"));
        if (!role.scoped()) return scope.isEmpty() ? List.of() : List.of(RoleRefusal.SCOPE_NOT_NEEDED.on("scope"));
        if (scope.isEmpty()) return List.of(RoleRefusal.SCOPE_NEEDED.on("scope"));
        return readable && scopes.stream().noneMatch(each -> each.role() == role && each.has(scope)) ? List.of(RoleRefusal.UNKNOWN_SCOPE.on("scope")) : List.of();
    }

    private List<Refusal> objectionsTo(AccountId holder, Grant grant) {
        var standing = roles.standing(holder);
        var same = standing.stream().filter(each -> each.grant().equals(grant)).findFirst();
        if (same.isPresent()) return List.of((same.get().state() == GrantState.HELD ? RoleRefusal.ALREADY_HOLDS_ROLE : RoleRefusal.ALREADY_PROPOSED).on("role"));
        return Conflicts.refused(grant.role(), standing.stream().map(RoleGrant::role).toList()) ? List.of(RoleRefusal.ROLES_CONFLICT.on("role")) : List.of();
    }

    /**
     * Confirmed, the role counts from the holder's next request on.
     *
     * @throws Refused with {@link RoleRefusal}: neither whoever proposed it nor whose it is decides, and nobody twice
     */
    @Permit(Role.SECURITY_ADMINISTRATOR)
    public void decide(String code, @NotNull DecisionForm form) {
        var faults = forms.faults(form);
        var grant = faults.about(() -> roles.one(code));
        changed.fire(new GrantsChanged(grant.account()));
        var others = roles.lockedOf(grant.account());
        roles.refresh(grant);
        faults.refuseWith(grant.objectionsToDeciding(deciders.caller(), form,
                others.stream().filter(each -> each.id() != grant.id() && each.state() == GrantState.HELD).map(RoleGrant::role).toList()));
        var now = clock.instant();
        var account = grant.account().value();
        if (form.verdict() == GrantVerdict.DECLINED) {
            grant.decline(form.reason(), Signature.of(caller, now));
            facts.fire(new RoleFacts.RoleDeclined(account, code, grant.grant(), now));
        } else {
            grant.confirm(Signature.of(caller, now), now);
            facts.fire(new RoleFacts.RoleGranted(account, code, grant.grant(), now));
        }
    }

    /**
     * A proposal, or a role that is held: then it ends at once, on every node within a second.
     *
     * @throws Refused with {@link RoleRefusal}
     */
    @Permit({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR})
    public void withdraw(String code, @NotNull WithdrawalForm form) {
        var faults = forms.faults(form);
        var grant = faults.about(() -> roles.one(code));
        changed.fire(new GrantsChanged(grant.account()));
        var others = grant.indispensable() ? roles.lockedHolders(grant.role()).stream().filter(each -> each.id() != grant.id()).count() : 0;
        roles.locked(code);
        roles.refresh(grant);
        faults.refuseWith(grant.objectionsToWithdrawing(deciders.caller(), others));
        var now = clock.instant();
        grant.withdraw(form.reason(), Signature.of(caller, now));
        facts.fire(new RoleFacts.RoleWithdrawn(grant.account().value(), code, grant.grant(), now));
    }
}
