package org.haoren.activities.evaluations;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: the evaluation that the law asks for (Order 685, art. 19). What they wrote, and what was written of them, goes with their account. */
@ApplicationScoped
class EvaluationTables implements PersonalTables {
    private static final String SHIFT = "(select s.zh || ' / ' || s.en from shift s where s.code = shift)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("shift_rating", Why.SERVICE, "volunteer = {}").named("shift", SHIFT).numbers("organisation", "safety", "again").texts("remark").moments("rated_at", "changed_at", "closes_at")
                        .aside("id", "version", "entry", "station", "volunteer").emptied("remark = null"),
                of("volunteer_mark", Why.SERVICE, "volunteer = {}").named("shift", SHIFT).words("mark", "activities.evaluations.mark.").texts("note", "marked_name").moments("marked_at", "closes_at")
                        .texts("answer").moments("answered_at").aside("id", "version", "entry", "station", "volunteer", "marked_by").ends(Ending.DELETED));
    }
}
