package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Lists that wait for a second person. */
@ApplicationScoped
class InvitationQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        if (!caller.has(Role.OFFICE_CLERK) && !caller.has(Role.OFFICE_DIRECTOR)) return List.of();
        return List.of(Queue.of("invitations", "/volunteers/invitations", "from invitation_list where state = ?", ListState.CHECKED.name()));
    }
}
