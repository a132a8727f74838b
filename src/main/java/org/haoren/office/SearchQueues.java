package org.haoren.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where people are looked for; nothing waits there. */
@ApplicationScoped
class SearchQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        return caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR) ? List.of(Queue.uncounted("people", "/office/people")) : List.of();
    }
}
