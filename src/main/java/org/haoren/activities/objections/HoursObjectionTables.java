package org.haoren.activities.objections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. That somebody objected and what came of it belongs to the service record; their words do not outlive the account. */
@ApplicationScoped
class HoursObjectionTables implements PersonalTables {
    private static final String STATION = "(select s.zh || ' / ' || s.en from station s where s.code = station)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("hours_objection", Why.SERVICE, "volunteer = {}").texts("code", "zh", "en").named("station", STATION).moments("served_at").numbers("recorded")
                .words("ground", "activities.objections.ground.").numbers("minutes").texts("statement").moments("raised_at").days("due_on").words("state", "activities.objections.state.").texts("answer", "decided_name")
                .moments("decided_at").aside("id", "version", "entry", "volunteer", "raised_by", "open", "decided_by", "corrected").emptied("statement = ''"));
    }
}
