package org.haoren.volunteers.disputes;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: that they disputed a registration and how it ended. The case stays, without its words, since how many end how is public. */
@ApplicationScoped
class DisputeTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("dispute", Why.VOLUNTEERING, "account = {}").texts("code").moments("opened_at").days("due_on").words("outcome", "volunteers.disputes.outcome.")
                        .texts("reason", "examined_name").moments("examined_at").texts("confirmed_name").moments("confirmed_at")
                        .aside("id", "version", "account", "way", "opened_by", "standing", "examined_by", "confirmed_by")
                        .emptied("reason = null"),
                of("dispute_link", Why.VOLUNTEERING, "account = {}").keys("hash").moments("ends_at").digests("hash").aside("account").ends(Ending.DELETED)
                        .termOfItsOwn("ends_at", 0));
    }
}
