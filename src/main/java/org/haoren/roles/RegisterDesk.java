package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

/** Who may what, since when, by whom, and who confirmed it. */
@ApplicationScoped
@Transactional
@Permit
public class RegisterDesk {
    @Inject RoleStore roles;
    @Inject AccountDesk accounts;
    @Inject Reviews reviews;
    @Inject Caller caller;

    /** By role and place. */
    @Permit({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public Page<GrantRow> list(GrantFilter filter, int page) {
        var found = roles.list(filter, page);
        var holders = accounts.rows(found.rows().stream().map(RoleGrant::account).toList());
        return found.map(grant -> grant.row(holders.get(grant.account()).name(), holders.get(grant.account()).login()));
    }

    /** @throws Missing for an unknown code */
    @Permit({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public GrantFileRow one(String code) {
        var grant = roles.one(code);
        var holder = accounts.row(grant.account());
        var mine = caller.is(grant.account());
        var state = grant.state();
        var administrator = caller.has(Role.SYSTEM_ADMINISTRATOR) || caller.has(Role.SECURITY_ADMINISTRATOR);
        return new GrantFileRow(grant.row(holder.name(), holder.login()), roles.reviews(grant).stream().map(RoleReview::row).toList(), reviews.why(grant).stream().sorted().toList(),
                state == GrantState.WAITING && caller.has(Role.SECURITY_ADMINISTRATOR) && !mine,
                (state == GrantState.WAITING || state == GrantState.HELD) && administrator && !mine, state == GrantState.HELD && administrator && !mine);
    }

    /** The caller's own, the newest first, with what is over. */
    @Permit(Role.RESIDENT)
    public List<GrantRow> mine() {
        var me = accounts.row(caller.account());
        return roles.all(caller.account()).stream().map(grant -> grant.row(me.name(), me.login())).toList();
    }
}
