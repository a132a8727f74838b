package org.haoren.activities.commendations;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: the commendations that the law asks for (Order 685, art. 19). */
@ApplicationScoped
class CommendationTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(of("commendation", Why.VOLUNTEERING, "volunteer = {}").texts("reason_zh", "reason_en", "commended_name").moments("commended_at").texts("public_name").moments("answered_at")
                .aside("id", "version", "code", "host", "volunteer", "commended_by", "waiting").ends(Ending.DELETED));
    }
}
