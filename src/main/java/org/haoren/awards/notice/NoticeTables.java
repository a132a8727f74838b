package org.haoren.awards.notice;

import static org.haoren.platform.personal.PersonalTable.acts;
import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: who objected, which only those know who decide about it. */
@ApplicationScoped
class NoticeTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                acts("notice", "published_by"),
                of("notice_objection", Why.AWARDS, "objector = {}").words("ground", "awards.notice.ground.").sealed(Objection.STATEMENT, "statement").moments("raised_at")
                        .truths("upheld").texts("answer").moments("answered_at")
                        .aside("id", "version", "code", "notice", "subject", "evidence", "objector", "answered_by").emptied("statement = '', evidence = null"));
    }
}
