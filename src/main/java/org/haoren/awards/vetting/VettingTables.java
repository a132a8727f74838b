package org.haoren.awards.vetting;

import static org.haoren.platform.personal.PersonalTable.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;

/** What the room keeps about people with an account: who in the office and the departments decided what. */
@ApplicationScoped
class VettingTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(acts("vetting_case", "checked_by", "shortlisted_by"), acts("vetting_opinion", "given_by"), acts("vetting_exclusion", "proposed_by", "decided_by"));
    }
}
