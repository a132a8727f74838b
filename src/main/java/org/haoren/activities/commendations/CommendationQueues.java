package org.haoren.activities.commendations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where volunteers are commended; nothing waits there. */
@ApplicationScoped
class CommendationQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.uncounted(Set.of(Role.STATION_STAFF, Role.OFFICE_CLERK), "commendations", "/activities/commendations/give"));
    }
}
