package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Proposed roles for a second administrator, and where roles are looked through. */
@ApplicationScoped
class RoleQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        var queues = new ArrayList<Queue>();
        if (caller.has(Role.SECURITY_ADMINISTRATOR)) queues.add(Queue.of("proposals", "/roles/list?status=WAITING", "from role_grant where standing = 1 and held_from is null"));
        if (caller.has(Role.SYSTEM_ADMINISTRATOR) || caller.has(Role.SECURITY_ADMINISTRATOR) || caller.has(Role.AUDITOR)) queues.add(Queue.uncounted("roles", "/roles/list"));
        return queues;
    }
}
