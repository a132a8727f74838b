package org.haoren.activities.presence;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: when they came to a shift and left it, which their service record rests on (Order 685, art. 19), and the telephones that said so later. */
@ApplicationScoped
class PresenceTables implements PersonalTables {
    private static final String BANDS = "activities.presence.bands.";
    private static final String WORDS = "activities.presence.means.";

    @Override
    public List<PersonalTable> tables() {
        return List.of(of("presence", Why.SERVICE, "account = {}").texts("zh", "en").moments("in_at", "in_phone_at", "in_arrived_at").words("in_means", WORDS).moments("out_at", "out_phone_at", "out_arrived_at").words("out_means", WORDS)
                .words("in_band", BANDS).words("out_band", BANDS).numbers("in_band_metres", "out_band_metres", "minutes").aside("id", "version", "code", "sign_up", "shift", "account", "ends_at", "in_by", "out_by"),
                of("presence_phone", Why.SERVICE, "account = {}").texts("name").moments("added_at", "used_at").aside("id", "code", "account", "public_key").ends(Ending.DELETED),
                of("presence_late", Why.SERVICE, "account = {}").words("passage", "activities.presence.passage.").moments("phone_at", "arrived_at", "proven_at")
                        .aside("id", "account", "item", "shift").ends(Ending.DELETED),
                of("presence_pin", Why.SERVICE, "account = {}").moments("set_at", "locked_until").digests("hash").aside("id", "account", "failures").ends(Ending.DELETED),
                PersonalTable.acts("presence_terminal", "opened_by", "closed_by"));
    }
}
