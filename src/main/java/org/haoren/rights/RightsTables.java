package org.haoren.rights;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: what they asked for, and, for the platform, who opened what is sealed. */
@ApplicationScoped
class RightsTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("rights_erasure", Why.RIGHTS, "account = {}").moments("asked_at", "due_at", "taken_back_at", "erased_at", "finished_at")
                        .aside("id", "version", "code", "account", "asked_by", "standing", "rest_due_at", "put_off"),
                of("personal_reading", Why.RIGHTS, "subject = {}").named("reader", "(select a.name from account a where a.id = reader)").words("thing", "rights.thing.")
                        .texts("reference").words("purpose", "rights.purpose.").texts("note").moments("read_at").aside("id", "subject").term("read_at", "haoren.keep.readings.days"));
    }
}
