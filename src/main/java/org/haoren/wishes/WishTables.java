package org.haoren.wishes;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: what they wished for, sealed, and what they did for others. */
@ApplicationScoped
class WishTables implements PersonalTables {
    private static final String CARD = "(select w.title_zh || ' / ' || w.title_en from wish w where w.code = wish)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("wish_file", Why.WISHES, "poster = {}").texts("wish").sealed(CaseFiles.PURPOSE, "title", "need", "contact").texts("reason").moments("posted_at", "checked_at")
                        .digests("fingerprint").aside("id", "poster", "standing", "checked_by").emptied("title = '', need = '', contact = null"),
                of("wish_claim", Why.WISHES, "volunteer = {}").named("wish", CARD).moments("claimed_at", "until", "released_at", "delivered_at").texts("note").numbers("minutes")
                        .moments("confirmed_at").numbers("satisfaction").texts("remark").aside("id", "volunteer", "standing", "photo", "confirmed_by").emptied("note = null"),
                of("wish_claimer", Why.WISHES, "account = {}").keys("account").aside("account").ends(Ending.DELETED));
    }
}
