package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where shifts are published; nothing waits there. */
@ApplicationScoped
class ShiftQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        return caller.has(Role.STATION_STAFF) ? List.of(Queue.uncounted("shifts", "/activities/shifts/publish")) : List.of();
    }
}
