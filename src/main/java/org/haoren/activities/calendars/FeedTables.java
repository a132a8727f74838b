package org.haoren.activities.calendars;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: that they have a feed. */
@ApplicationScoped
class FeedTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(of("calendar_feed", Why.SERVICE, "account = {}").moments("made_at").texts("language").aside("id", "account", "version", "code").ends(Ending.DELETED));
    }
}
