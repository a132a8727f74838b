package org.haoren.activities.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where what volunteers say is read. */
@ApplicationScoped
class EvaluationQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.uncounted(Set.of(Role.STATION_STAFF, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR), "evaluations", "/activities/evaluations/said"));
    }
}
