package org.haoren.activities.spotchecks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Where auditors draw and check. */
@ApplicationScoped
class SpotQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.uncounted(Set.of(Role.AUDITOR), "spotchecks", "/activities/spotchecks/checks"));
    }
}
