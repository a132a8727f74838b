package org.haoren.credibility.certificates;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. A certificate stays checkable without its person; what it said whole goes with the account. */
@ApplicationScoped
class CertificateTables implements PersonalTables {
    private static final String MINE = "certificate in (select c.id from certificate c where c.account = {})";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("certificate", Why.SERVICE, "account = {}").texts("number", "field").days("from_day", "to_day").numbers("by_check_in", "by_roll_call", "by_wish", "by_correction", "by_claim", "by_back_entry").texts("masked_name").truths("verified").moments("issued_at")
                        .words("state", "credibility.certificates.state.").moments("ended_at").words("cause", "credibility.certificates.cause.")
                        .aside("id", "version", "account", "content", "digest", "standing", "leaf", "ended_leaf").emptied("masked_name = null"),
                of("certificate_entry", Why.SERVICE, MINE).keys("certificate", "entry").aside("certificate", "entry"),
                of("certificate_paper", Why.SERVICE, MINE).keys("certificate").sealedFile(Papers.PURPOSE, "payload").aside("certificate", "signature", "signing_key").ends(Ending.DELETED));
    }
}
