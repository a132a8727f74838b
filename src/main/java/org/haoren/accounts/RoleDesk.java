package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;

/** Who may what. The administrator gives roles to others, never to themself; rooms give the roles that follow from their own decisions. */
@ApplicationScoped
@Transactional
@Permit
public class RoleDesk {
    /** The one-time code of the demo city, where passwords are public anyway; production never takes it. */
    public static final String DEMO_CODE = "demo-city";
    @Inject AccountStore accounts;
    @Inject AccountChanges changes;
    @Inject FirstAdministrator first;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @throws Refused with {@link AccountRefusal} beside the fields of the form */
    @Permit(Role.SYSTEM_ADMINISTRATOR)
    public void grant(@NotNull RoleForm form) {
        var faults = forms.faults(form);
        var scope = form.scope() == null ? "" : form.scope().strip();
        var found = new ArrayList<Refusal>();
        if (form.role() != null && !grantable().contains(form.role())) found.add(AccountRefusal.ROLE_IS_NOT_GIVEN.on("role"));
        if (form.role() != null && form.role().scoped() && scope.isEmpty()) found.add(AccountRefusal.SCOPE_NEEDED.on("scope"));
        if (form.role() != null && !form.role().scoped() && !scope.isEmpty()) found.add(AccountRefusal.SCOPE_NOT_NEEDED.on("scope"));
        var holder = Login.of(form.login()).flatMap(accounts::byLogin);
        if (holder.isEmpty()) found.add(AccountRefusal.WRONG_LOGIN_OR_PASSWORD.on("login"));
        else if (caller.is(holder.get().id())) found.add(AccountRefusal.NOT_FOR_YOURSELF.on("login"));
        else if (found.isEmpty() && faults.sound("role") && faults.sound("scope") && accounts.holds(holder.get().id(), new Grant(form.role(), scope)))
            found.add(AccountRefusal.ALREADY_HOLDS_ROLE.on("role"));
        faults.refuseWith(found);
        give(holder.orElseThrow().id(), new Grant(form.role(), scope), caller.account());
    }

    /** A station that has been approved gives its person in charge the keys. */
    @Permit(Role.OFFICE_CLERK)
    public void stationLeader(AccountId leader, String station) {
        var grant = new Grant(Role.STATION_STAFF, station);
        if (caller.is(leader)) throw new Refused(AccountRefusal.NOT_FOR_YOURSELF);
        if (!accounts.holds(leader, grant)) give(leader, grant, caller.account());
    }

    /** Whoever has registered as a volunteer is one. */
    @Permit(Role.RESIDENT)
    public void volunteer() {
        var grant = new Grant(Role.VOLUNTEER, "");
        if (!accounts.holds(caller.account(), grant)) give(caller.account(), grant, null);
    }

    /** The very first administrator, by the code that stands in the server's log; it works once, and never after there is one. */
    @Permit(Role.RESIDENT)
    public void firstAdministrator(@Valid CodeForm form) {
        if (accounts.anybody(Role.SYSTEM_ADMINISTRATOR) || !first.matches(form.code())) throw new Refused(AccountRefusal.WRONG_ONE_TIME_CODE.on("code"));
        first.used();
        give(caller.account(), new Grant(Role.SYSTEM_ADMINISTRATOR, ""), null);
    }

    @Permit(Role.SYSTEM_ADMINISTRATOR)
    public Page<RoleRow> staff(int page) {
        return accounts.staff(page);
    }

    public static List<Role> grantable() {
        return List.of(Role.STATION_STAFF, Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR);
    }

    private void give(AccountId account, Grant grant, AccountId by) {
        var now = clock.instant();
        accounts.add(new RoleHeld(account, grant, by, now));
        changes.changed(account);
        facts.fire(new AccountFacts.RoleGranted(account.value(), grant.role(), grant.scope(), now));
    }
}
