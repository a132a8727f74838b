package org.haoren.activities.presence;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: when they came to a shift and left it, which their service record rests on (Order 685, art. 19). */
@ApplicationScoped
class PresenceTables implements PersonalTables {
    private static final String WORDS = "activities.presence.means.";

    @Override
    public List<PersonalTable> tables() {
        return List.of(of("presence", Why.SERVICE, "account = {}").texts("zh", "en").moments("in_at").words("in_means", WORDS).moments("out_at").words("out_means", WORDS)
                .numbers("minutes").aside("id", "version", "code", "sign_up", "shift", "account", "ends_at", "in_by", "out_by"));
    }
}
