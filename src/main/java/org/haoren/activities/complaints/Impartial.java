package org.haoren.activities.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;

/** Who of the office may deal with a complaint: nobody who made it, whom it concerns, or who works for the station or is in charge of it. */
@ApplicationScoped
class Impartial {
    /** No station has it. */
    private static final String NONE = "-";
    @Inject ComplaintStore store;
    @Inject StationDesk stations;
    @Inject Deciders deciders;
    @Inject Caller caller;

    /** Stations of which the caller is kept away; never empty. */
    Set<String> kept() {
        var found = new HashSet<>(caller.scopes(Role.STATION_STAFF));
        stations.mine().forEach(each -> found.add(each.id().code()));
        found.add(NONE);
        return found;
    }

    List<Refusal> objections(Complaint complaint) {
        var by = deciders.caller();
        var found = new ArrayList<Refusal>(by.objections(complaint.complainer(), ComplaintRefusal.OWN_COMPLAINT));
        for (var each : store.hearings(complaint.code())) found.addAll(by.objections(each.concerned(), ComplaintRefusal.CONCERNS_YOU));
        if (kept().contains(complaint.station())) found.add(ComplaintRefusal.YOUR_STATION);
        return found;
    }

    /** Who is not impartial learns nothing of it. @throws Missing for them */
    void require(Complaint complaint) {
        if (!objections(complaint).isEmpty()) throw new Missing(complaint.code());
    }
}
