package org.haoren.accounts.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: for a day. Attempts to open an account are nobody's yet. */
@ApplicationScoped
class ConfirmationTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("confirmation_attempt", Why.ACCOUNT, "account = {}").texts("masked").moments("began_at", "sent_at", "ends_at", "used_at").digests("code_hash")
                .sealedAside(Confirmations.ADDRESS, "address").sealedAside(Confirmations.NOTE, "note")
                .aside("id", "attempt", "purpose", "account", "channel", "language", "counts", "tries").ends(Ending.DELETED).termOfItsOwn("began_at", AttemptStore.KEPT_DAYS));
    }
}
