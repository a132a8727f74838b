package org.haoren.credibility.collections;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: to whom they handed their certificate, for a while. */
@ApplicationScoped
class CollectionTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.acts("certificate_collection", "id", "version", "code", "account", "unit_name", "purpose", "from_day", "to_day", "last_day", "agreed", "opened_at", "closed_at"),
                of("certificate_agreement", Why.SERVICE, "account = {}").texts("number").named("collection", "(select c.unit_name from certificate_collection c where c.id = collection)").moments("agreed_at", "taken_back_at")
                        .aside("id", "version", "account", "standing").term("agreed_at", "haoren.collection.kept-days").ends(Ending.DELETED));
    }
}
