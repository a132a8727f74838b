package org.haoren.volunteers.qualifications;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: what they can prove that they may do. */
@ApplicationScoped
class QualificationTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(of("qualification", Why.VOLUNTEERING, "account = {}").texts("kind", "issuer").sealed(QualificationDesk.NUMBER, "number").days("valid_from", "valid_until")
                .moments("stated_at").words("verdict", "volunteers.qualifications.verdict.").texts("reason", "checked_name").moments("checked_at", "withdrawn_at")
                .aside("id", "version", "code", "account", "proof", "station", "waiting", "checked_by", "warned_at").ends(Ending.DELETED));
    }
}
