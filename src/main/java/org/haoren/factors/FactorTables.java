package org.haoren.factors;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. */
@ApplicationScoped
class FactorTables implements PersonalTables {
    private static final String MINE = "account = {}";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("factor_app", Why.SAFETY, MINE).moments("begun_at", "set_up_at").sealedAside(Factors.SECRET, "secret")
                        .aside("id", "version", "account", "last_step", "failures", "locked_until").ends(Ending.DELETED),
                of("factor_recovery", Why.SAFETY, MINE).moments("used_at").digests("hash").aside("id", "account").ends(Ending.DELETED),
                of("factor_event", Why.SAFETY, MINE).words("kind", "factors.event.").moments("happened").aside("id", "account").term("happened", "haoren.keep.events.days"),
                of("factor_reset", Why.SAFETY, MINE).texts("reason", "proposed_name").moments("proposed_at").words("verdict", "factors.reset.verdict.").texts("answer", "decided_name")
                        .moments("decided_at").aside("id", "version", "code", "account", "waiting", "proposed_by", "decided_by").term("decided_at", "haoren.keep.acts.days"));
    }
}
