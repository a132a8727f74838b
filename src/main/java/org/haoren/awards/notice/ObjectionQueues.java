package org.haoren.awards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Objections without an answer. */
@ApplicationScoped
class ObjectionQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        if (!caller.has(Role.OFFICE_CLERK)) return List.of();
        return List.of(Queue.of("objections", "/awards/notice/objections", "from notice_objection where answered_at is null"));
    }
}
