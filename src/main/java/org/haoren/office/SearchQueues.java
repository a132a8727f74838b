package org.haoren.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where people are looked for; nothing waits there. */
@ApplicationScoped
class SearchQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.uncounted(Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR), "people", "/office/people"));
    }
}
