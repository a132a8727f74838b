package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Wishes to be verified. */
@ApplicationScoped
class WishQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        if (!caller.has(Role.STATION_STAFF)) return List.of();
        return List.of(Queue.in(caller.scopes(Role.STATION_STAFF), "wishes", "/wishes/desk", "from wish where status = '" + WishStatus.POSTED + "' and station"));
    }
}
