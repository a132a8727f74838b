package org.haoren.places.stations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Stations that were registered. */
@ApplicationScoped
class StationQueues implements Queues {
    @Override
    public List<Queue> queues() {
        return List.of(Queue.of(Set.of(Role.OFFICE_CLERK), "stations", "/places/stations/review", "from station where status = ?", StationStatus.REGISTERED.name()));
    }
}
