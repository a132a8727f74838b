package org.haoren.activities.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Objections to entries that nobody has decided. */
@ApplicationScoped
class HoursObjectionQueues implements Queues {
    private static final String OPEN = "/activities/objections/open";
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        var open = "from hours_objection where open = 1";
        return List.of(caller.has(Role.OFFICE_CLERK) ? Queue.of(Set.of(Role.OFFICE_CLERK), "hoursObjections", OPEN, open)
                : Queue.in(caller.scopes(Role.STATION_STAFF), Set.of(Role.STATION_STAFF), "hoursObjections", OPEN, open + " and station"));
    }
}
