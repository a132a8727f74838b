package org.haoren.roles;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. Who might do what, and since when, stays, so that old acts can be understood. */
@ApplicationScoped
class RoleTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("role_grant", Why.OFFICE, "account = {}").words("role", "role.").texts("scope").words("basis", "roles.basis.").texts("proposed_name").moments("proposed_at")
                        .words("verdict", "roles.verdict.").texts("reason", "decided_name").moments("decided_at", "held_from").texts("end_reason", "ended_name").moments("ended_at", "seen_at")
                        .aside("id", "version", "code", "account", "standing", "first_of", "proposed_by", "decided_by", "ended_by", "reviewed_at"),
                PersonalTable.acts("role_review", "review_by", "review_name"));
    }
}
