package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Lost second factors that wait for a second administrator. */
@ApplicationScoped
class ResetQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        if (!caller.has(Role.SYSTEM_ADMINISTRATOR) && !caller.has(Role.SECURITY_ADMINISTRATOR)) return List.of();
        return List.of(Queue.of("resets", "/factors/resets", "from factor_reset where waiting = 1"));
    }
}
