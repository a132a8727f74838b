package org.haoren.places.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.permit.Role;
import org.haoren.roles.Scopes;

/** The stations that are at work, for whoever works there. */
@ApplicationScoped
class StationScopes implements Scopes {
    @Inject StationStore stations;

    @Override
    public Role role() {
        return Role.STATION_STAFF;
    }

    @Override
    public boolean has(String code) {
        return stations.find(new StationId(code)).filter(Station::open).isPresent();
    }
}
