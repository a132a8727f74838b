package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.GrantsChanged;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Leaving;
import org.haoren.platform.refusal.Refusal;

/** Whoever works for a station or the office hands that over first; being a volunteer ends by itself. */
@ApplicationScoped
class RoleLeaving implements Leaving {
    @Inject RoleStore roles;
    @Inject Event<GrantsChanged> changed;

    @Override
    public List<Refusal> objections(AccountId account, Instant now) {
        return roles.of(account).stream().anyMatch(grant -> Role.STAFF.contains(grant.role())) ? List.of(RoleRefusal.STILL_STAFF) : List.of();
    }

    @Override
    public void leave(AccountId account, Instant now) {
        changed.fire(new GrantsChanged(account));
        roles.forgetOwnActs(account);
    }
}
