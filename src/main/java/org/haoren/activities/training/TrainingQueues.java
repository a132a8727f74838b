package org.haoren.activities.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where lessons are led; nobody counts what waits there. */
@ApplicationScoped
class TrainingQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.uncounted(Set.of(Role.STATION_STAFF, Role.OFFICE_CLERK), "training", "/activities/training/roll"));
    }
}
