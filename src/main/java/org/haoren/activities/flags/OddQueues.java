package org.haoren.activities.flags;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Service time that a person of the office has to look at. */
@ApplicationScoped
class OddQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.of(Set.of(Role.OFFICE_CLERK), "flags", "/activities/flags/waiting", "from service_flag where status = '" + OddStatus.OPEN + "'"));
    }
}
