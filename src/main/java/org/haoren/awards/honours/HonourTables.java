package org.haoren.awards.honours;

import static org.haoren.platform.personal.PersonalTable.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;

/** What the room keeps about people with an account: who in the office decided what. The honoured consented to be named, and are not accounts. */
@ApplicationScoped
class HonourTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(acts("honour_result", "computed_by", "first_by", "second_by"));
    }
}
