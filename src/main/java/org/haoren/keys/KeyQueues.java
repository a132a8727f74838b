package org.haoren.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where keys are changed; nothing waits there. */
@ApplicationScoped
class KeyQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        if (!caller.has(Role.SYSTEM_ADMINISTRATOR) && !caller.has(Role.SECURITY_ADMINISTRATOR) && !caller.has(Role.AUDITOR)) return List.of();
        return List.of(Queue.uncounted("keys", "/keys/ring"));
    }
}
