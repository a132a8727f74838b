package org.haoren.activities.spotchecks;

import static org.haoren.platform.personal.PersonalTable.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;

/** The room keeps who drew and who found; the entries are the hours' own. */
@ApplicationScoped
class SpotTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(acts("spot_check", "drawn_by"), acts("spot_entry", "found_by"));
    }
}
