package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Lost second factors that wait for a second administrator. */
@ApplicationScoped
class ResetQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.of(Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR), "resets", "/factors/resets", "from factor_reset where waiting = 1"));
    }
}
