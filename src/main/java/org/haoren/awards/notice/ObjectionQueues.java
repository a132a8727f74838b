package org.haoren.awards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Objections without an answer. */
@ApplicationScoped
class ObjectionQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.of(Set.of(Role.OFFICE_CLERK), "objections", "/awards/notice/objections", "from notice_objection where answered_at is null"));
    }
}
