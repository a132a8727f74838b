package org.haoren.activities.training;

import static org.haoren.platform.personal.PersonalTable.acts;
import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: the training record that the law asks for (Order 685, art. 19), which stays without a name. */
@ApplicationScoped
class TrainingTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                acts("course", "published_by"),
                acts("lesson", "planned_by", "called_off_by"),
                of("lesson_place", Why.VOLUNTEERING, "account = {}").named("course", "(select c.zh || ' / ' || c.en from course c where c.code = course)")
                        .moments("signed_up_at", "withdrawn_at", "recorded_at", "confirmed_at").days("valid_from", "valid_until").moments("struck_at").texts("reason")
                        .aside("id", "version", "code", "lesson", "account", "standing", "recorded_by", "recorded_name", "confirmed_by", "confirmed_name", "struck_by", "struck_name"));
    }
}
