package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Proposed roles for a second administrator, and where roles are looked through. */
@ApplicationScoped
class RoleQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(
                Queue.of(Set.of(Role.SECURITY_ADMINISTRATOR), "proposals", "/roles/list?status=WAITING", "from role_grant where standing = 1 and held_from is null"),
                Queue.uncounted(Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR), "roles", "/roles/list"));
    }
}
