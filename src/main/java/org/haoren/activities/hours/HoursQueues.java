package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Service time to be confirmed by somebody else. */
@ApplicationScoped
class HoursQueues implements Queues {
    private static final String CONFIRM = "/activities/hours/confirm";
    private static final Set<Role> STAFF = Set.of(Role.STATION_STAFF);
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        var recorded = "from hours_entry where status = '" + EntryStatus.RECORDED + "'";
        return List.of(caller.has(Role.OFFICE_CLERK) ? Queue.of(Set.of(Role.OFFICE_CLERK), "hours", CONFIRM, recorded)
                : Queue.in(caller.scopes(Role.STATION_STAFF), STAFF, "hours", CONFIRM, recorded + " and station"),
                Queue.uncounted(STAFF, "roll", "/activities/hours/roll"));
    }
}
