package org.haoren.activities.complaints;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: what they complained of, and where they were heard. What they wrote goes with their account; that there was a complaint, and what came of it, stays. */
@ApplicationScoped
class ComplaintTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("complaint", Why.OFFICE, "complainer = {}").named("station", "(select s.zh || ' / ' || s.en from station s where s.code = station)").words("category", "activities.complaints.category.")
                        .texts("about", "content").moments("received_at").days("acknowledge_by", "answer_by").moments("acknowledged_at").words("outcome", "activities.complaints.outcome.")
                        .texts("reason").moments("decided_at")
                        .aside("id", "version", "code", "complainer", "shift", "standing", "acknowledged_by", "acknowledged_name", "in_time", "decided_by", "decided_name").emptied("about = null, content = null"),
                of("complaint_hearing", Why.OFFICE, "concerned = {}").texts("told", "asked_name").moments("asked_at").days("answer_by").texts("statement").moments("stated_at")
                        .aside("id", "version", "code", "complaint", "concerned", "asked_by").ends(Ending.DELETED));
    }
}
