package org.haoren.activities.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people, beside the entries. What a volunteer wrote, and whom they named, goes with the account. */
@ApplicationScoped
class LateTables implements PersonalTables {
    private static final String STATION = "(select s.zh || ' / ' || s.en from station s where s.code = station)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("hours_claim", Why.SERVICE, "volunteer = {}").texts("entry").named("station", STATION).moments("begins_at", "ends_at").texts("did", "witness").moments("claimed_at")
                        .aside("id", "volunteer", "shift", "month_code", "turn").emptied("did = '', witness = ''"),
                PersonalTable.of("hours_back_entry", Why.SERVICE, "volunteer = {}").texts("entry").named("station", STATION).numbers("minutes").texts("reason").moments("entered_at")
                        .aside("id", "volunteer", "evidence", "entered_by", "month_code", "station_turn", "year_code", "volunteer_turn"));
    }
}
