package org.haoren.places.stations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;

/** What the room keeps about people: who leads a station, and who decided about it. */
@ApplicationScoped
class StationTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.acts("station", "leader", "decided_by"));
    }
}
