package org.haoren.awards.voting;

import static org.haoren.platform.personal.PersonalTable.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;

/** What the room keeps about people with an account: who in the office decided what. Who has voted is kept under a key of its own in every round, and leads to no account. */
@ApplicationScoped
class VotingTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(acts("voting_quarantine", "set_by", "decided_by"), acts("voting_flag", "decided_by"));
    }
}
