package org.haoren.activities.presence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/** Where people were, for the rooms that look at service time. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class WhereaboutsDesk {
    @Inject WhereaboutsStore presences;

    /** Of these people, what began in [from, until). */
    @Permit(Role.RESIDENT)
    public List<WhereaboutsRow> of(Collection<AccountId> people, Instant from, Instant until) {
        return presences.of(people, from, until);
    }

    /** Of these shifts, those in which anybody checked in. */
    @Permit(Role.PUBLIC)
    public Set<ShiftId> visited(Collection<ShiftId> shifts) {
        return presences.visited(shifts).stream().map(ShiftId::new).collect(toSet());
    }

    /** Whom this person let in or out of the shift. */
    @Permit(Role.RESIDENT)
    public Set<AccountId> letThrough(AccountId leader, ShiftId shift) {
        return Set.copyOf(presences.letThrough(leader, shift));
    }
}
