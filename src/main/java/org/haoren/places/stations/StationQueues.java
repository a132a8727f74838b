package org.haoren.places.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Stations that were registered. */
@ApplicationScoped
class StationQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        if (!caller.has(Role.OFFICE_CLERK)) return List.of();
        return List.of(Queue.of("stations", "/places/stations/review", "from station where status = ?", StationStatus.REGISTERED.name()));
    }
}
