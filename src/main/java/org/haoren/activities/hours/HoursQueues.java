package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Service time to be confirmed by somebody else. */
@ApplicationScoped
class HoursQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        var queues = new ArrayList<Queue>();
        var recorded = "from hours_entry where status = '" + EntryStatus.RECORDED + "'";
        if (caller.has(Role.OFFICE_CLERK)) queues.add(Queue.of("hours", "/activities/hours/confirm", recorded));
        else if (caller.has(Role.STATION_STAFF)) queues.add(Queue.in(caller.scopes(Role.STATION_STAFF), "hours", "/activities/hours/confirm", recorded + " and station"));
        if (caller.has(Role.STATION_STAFF)) queues.add(Queue.uncounted("roll", "/activities/hours/roll"));
        return queues;
    }
}
