package org.haoren.awards.rounds;

import static org.haoren.platform.personal.PersonalTable.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;

/** What the room keeps about people: who planned and approved a round. */
@ApplicationScoped
class RoundTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(acts("award_round", "planned_by", "approved_by"));
    }
}
