package org.haoren.awards.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where programmes are kept; nothing waits there. */
@ApplicationScoped
class ProgrammeQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        return caller.has(Role.OFFICE_CLERK) ? List.of(Queue.uncounted("programmes", "/awards/rounds/programme")) : List.of();
    }
}
