package org.haoren.activities.flags;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: that somebody had to look at their service time, and what they said to it. It belongs to the service record (Order 685, art. 19). */
@ApplicationScoped
class OddTables implements PersonalTables {
    private static final String STATION = "(select s.zh || ' / ' || s.en from station s where s.code = station)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(of("service_flag", Why.SERVICE, "volunteer = {}").texts("code").words("kind", "activities.flags.kind.").texts("zh", "en").named("station", STATION).moments("served_at")
                .numbers("minutes").moments("raised_at").words("status", "activities.flags.status.").texts("reason").moments("decided_at")
                .aside("id", "version", "subject", "entry", "shift", "other", "volunteer", "recorder", "decided_by"));
    }
}
