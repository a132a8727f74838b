package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where shifts are published; nothing waits there. */
@ApplicationScoped
class ShiftQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.uncounted(Set.of(Role.STATION_STAFF), "shifts", "/activities/shifts/publish"));
    }
}
