package org.haoren.passkeys;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. */
@ApplicationScoped
class PasskeyTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(of("passkey", Why.SAFETY, "account = {}").texts("name").moments("added_at", "used_at", "doubted_at").digests("credential")
                .sealedAside(Material.PURPOSE, "material").aside("id", "version", "code", "account", "counted").ends(Ending.DELETED));
    }
}
