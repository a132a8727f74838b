package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
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
        return List.of(Queue.in(caller.scopes(Role.STATION_STAFF), Set.of(Role.STATION_STAFF), "wishes", "/wishes/desk", "from wish where status = '" + WishStatus.POSTED + "' and station"));
    }
}
