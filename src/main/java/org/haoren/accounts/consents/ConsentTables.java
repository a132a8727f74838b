package org.haoren.accounts.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: the proof that they agreed, and when they no longer did. */
@ApplicationScoped
class ConsentTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("account_consent", Why.RIGHTS, "account = {}").words("purpose", "accounts.consents.purpose.").texts("edition").moments("given_at", "ended_at")
                .truths("withdrawn").aside("id", "account", "standing"));
    }
}
