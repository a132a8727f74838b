package org.haoren.activities.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Complaints that nobody has answered. */
@ApplicationScoped
class ComplaintQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.of(Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR), "complaints", "/activities/complaints/cases", "from complaint where standing = 1"));
    }
}
