package org.haoren.activities.hours;

import static org.haoren.platform.personal.PersonalTable.acts;
import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: the service record that the law asks for (Order 685, art. 19), which stays without a name. */
@ApplicationScoped
class HoursTables implements PersonalTables {
    private static final String STATION = "(select s.zh || ' / ' || s.en from station s where s.code = station)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("hours_entry", Why.SERVICE, "volunteer = {}").texts("code", "zh", "en").named("station", STATION).words("source", "activities.hours.source.").moments("served_at")
                        .numbers("minutes").words("status", "activities.hours.status.").moments("recorded_at")
                        .aside("id", "version", "volunteer", "shift", "wish", "standing", "served_until", "recorded_by", "recorded_leaf"),
                of("hours_prior", Why.SERVICE, "volunteer = {}").texts("code").numbers("minutes").days("since").texts("source", "origin").moments("recorded_at", "refused_at")
                        .aside("id", "volunteer"),
                of("hours_sum", Why.SERVICE, "volunteer = {}").keys("volunteer").numbers("confirmed", "waiting").aside("volunteer"),
                acts("hours_act", "actor"));
    }
}
