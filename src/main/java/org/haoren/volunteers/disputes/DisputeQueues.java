package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Cases that nobody has closed. */
@ApplicationScoped
class DisputeQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        if (!caller.has(Role.OFFICE_CLERK) && !caller.has(Role.OFFICE_DIRECTOR)) return List.of();
        return List.of(Queue.of("disputes", "/volunteers/disputes", "from dispute where standing = 1"));
    }
}
