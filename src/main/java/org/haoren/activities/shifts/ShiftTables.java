package org.haoren.activities.shifts;

import static org.haoren.platform.personal.PersonalTable.acts;
import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: where they had a place, for as long as the shift is part of anybody's record. */
@ApplicationScoped
class ShiftTables implements PersonalTables {
    private static final String NAME = "(select s.zh || ' / ' || s.en from shift s where s.code = shift)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                acts("shift", "published_by", "called_off_by", "insured_by"),
                of("shift_person", Why.SERVICE, "account = {}").keys("account").aside("account").ends(Ending.DELETED),
                of("shift_sign_up", Why.SERVICE, "account = {}").named("shift", NAME).moments("starts_at", "ends_at", "signed_up_at", "withdrawn_at", "remind_at")
                        .aside("id", "code", "account", "standing"),
                of("shift_waiting", Why.SERVICE, "account = {}").named("shift", NAME).moments("since", "offered_at", "offer_ends_at", "ended_at").words("outcome", "activities.shifts.waiting.outcome.")
                        .aside("id", "code", "account", "number", "standing"));
    }
}
