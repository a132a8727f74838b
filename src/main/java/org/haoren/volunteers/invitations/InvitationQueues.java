package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Lists that wait for a second person. */
@ApplicationScoped
class InvitationQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.of(Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR), "invitations", "/volunteers/invitations", "from invitation_list where state = ?", ListState.CHECKED.name()));
    }
}
