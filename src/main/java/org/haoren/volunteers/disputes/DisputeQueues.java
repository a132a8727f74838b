package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Cases that nobody has closed. */
@ApplicationScoped
class DisputeQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.of(Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR), "disputes", "/volunteers/disputes", "from dispute where standing = 1"));
    }
}
