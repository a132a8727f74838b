package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.haoren.accounts.consents.ConsentDesk;
import org.haoren.accounts.consents.ConsentPurpose;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.places.stations.Position;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.permit.Caller;

/** Makes a band of where the caller's telephone says that it is: for adults alone, and only for those who agreed to it. Of anybody else it is not looked at. */
@ApplicationScoped
class BandDoor {
    @Inject ConsentDesk consents;
    @Inject ProtectionDesk protections;
    @Inject StationDesk stations;
    @Inject PresenceSettings settings;
    @Inject Caller caller;

    boolean asks() {
        var me = List.of(caller.account());
        return !consents.given(me, ConsentPurpose.POSITION).isEmpty() && protections.guardians(me).getOrDefault(caller.account(), Set.of()).isEmpty();
    }

    /** Null where nothing is to be said. @param said as in {@link CheckForm} */
    BandRow band(ShiftRow shift, String said) {
        var here = Whereabout.of(said);
        if (here.isEmpty() || !asks()) return null;
        var station = stations.rows(List.of(shift.station())).get(shift.station());
        return station == null ? null : settings.bands().of(new Position(station.latitude(), station.longitude()), here.get());
    }
}
