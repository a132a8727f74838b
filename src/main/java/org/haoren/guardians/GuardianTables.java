package org.haoren.guardians;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: who is whose guardian, what was seen, what was consented to. Both see it; it goes with whichever of the two leaves first. */
@ApplicationScoped
class GuardianTables implements PersonalTables {
    private static final String BOTH = "(ward = {} or guardian = {})";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("guardian_consent", Why.GUARDIANS, "guardianship in (select g.id from guardianship g where g.ward = {} or g.guardian = {})")
                        .words("purpose", "guardians.purpose.").truths("given").texts("edition").moments("said_at").aside("id", "guardianship", "latest").ends(Ending.DELETED),
                of("guardian_ending", Why.GUARDIANS, BOTH).words("cause", "guardians.cause.").texts("note", "recorded_name").moments("recorded_at").words("verdict", "accounts.verdict.")
                        .texts("reason", "decided_name").moments("decided_at")
                        .aside("id", "version", "code", "guardianship", "ward", "guardian", "waiting", "recorded_by", "decided_by").ends(Ending.DELETED),
                of("guardian_income", Why.GUARDIANS, "account = {}").texts("note", "recorded_name").moments("recorded_at").words("verdict", "accounts.verdict.")
                        .texts("reason", "decided_name").moments("decided_at").aside("id", "version", "code", "account", "waiting", "recorded_by", "decided_by").ends(Ending.DELETED),
                of("guardian_message", Why.GUARDIANS, "ward = {}").sealed(WardMessage.TEXT, "text").moments("told_at").aside("id", "ward", "kind").ends(Ending.DELETED)
                        .term("told_at", "haoren.keep.ward-messages.days"),
                of("guardian_person", Why.GUARDIANS, "account = {}").keys("account").aside("account").ends(Ending.DELETED),
                of("guardian_proof", Why.GUARDIANS, BOTH).words("kind", "guardians.kind.").words("paper", "guardians.paper.").texts("note", "recorded_name").moments("recorded_at")
                        .words("verdict", "accounts.verdict.").texts("reason", "decided_name").moments("decided_at")
                        .aside("id", "version", "code", "guardianship", "ward", "guardian", "waiting", "recorded_by", "decided_by").ends(Ending.DELETED),
                of("guardianship", Why.GUARDIANS, BOTH).words("kind", "guardians.kind.").texts("login").moments("asked_at", "accepted_at", "proved_at", "confirmed_at").days("ends_on")
                        .moments("ended_at").digests("login_hash")
                        .aside("id", "version", "code", "ward", "guardian", "lesser", "greater", "standing", "end_reason").ends(Ending.DELETED));
    }
}
