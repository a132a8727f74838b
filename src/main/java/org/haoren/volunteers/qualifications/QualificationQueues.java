package org.haoren.volunteers.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Qualifications to be compared with their documents. */
@ApplicationScoped
class QualificationQueues implements Queues {
    private static final String ADDRESS = "/volunteers/qualifications/check";
    private static final String WAITING = "from qualification where waiting = 1";
    private static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR);
    @Inject Caller caller;
    @Inject StationDesk stations;

    @Override
    public List<Queue> queues() {
        if (OFFICE.stream().anyMatch(caller::has)) return List.of(Queue.of(OFFICE, "qualifications", ADDRESS, WAITING));
        return caller.has(Role.STATION_STAFF) ? List.of(Queue.in(CheckDesk.led(stations, caller), Set.of(Role.STATION_STAFF), "qualifications", ADDRESS, WAITING + " and station")) : List.of();
    }
}
