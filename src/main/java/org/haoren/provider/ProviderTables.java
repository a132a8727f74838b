package org.haoren.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. */
@ApplicationScoped
class ProviderTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("provider_link", Why.ACCOUNT, "account = {}").moments("linked_at").digests("subject").aside("id", "account").ends(Ending.DELETED));
    }
}
