package org.haoren.activities.stars;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: what they reached, what was granted and by whom, and who objected. A star stays on record under the volunteer's number. */
@ApplicationScoped
class StarTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("star_standing", Why.SERVICE, "account = {}").keys("account").numbers("minutes", "entries", "voided", "stars").texts("shown").moments("named_at").aside("account")
                        .emptied("shown = null, named_at = null"),
                of("star_grant", Why.SERVICE, "account = {}").texts("number").numbers("stars", "minutes").words("state", "activities.stars.state.").texts("proposed_name")
                        .moments("proposed_at", "notice_ends_at").texts("reason", "decided_name").moments("decided_at").days("expires_on")
                        .texts("end_reason", "ending_name").moments("ending_at").texts("ended_name").moments("ended_at")
                        .aside("id", "version", "code", "account", "undecided", "held", "proposed_by", "decided_by", "ending_by", "ended_by"),
                of("star_objection", Why.SERVICE, "objector = {}").words("ground", "activities.stars.ground.").sealed(StarObjection.STATEMENT, "statement").moments("raised_at")
                        .truths("upheld").texts("answer").moments("answered_at").aside("id", "version", "code", "star_grant", "objector", "open", "answered_by")
                        .emptied("statement = ''"));
    }
}
