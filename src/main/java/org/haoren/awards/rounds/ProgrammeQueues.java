package org.haoren.awards.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where programmes are kept; nothing waits there. */
@ApplicationScoped
class ProgrammeQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.uncounted(Set.of(Role.OFFICE_CLERK), "programmes", "/awards/rounds/programme"));
    }
}
