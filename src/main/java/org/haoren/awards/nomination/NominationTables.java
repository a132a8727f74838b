package org.haoren.awards.nomination;

import static org.haoren.platform.personal.PersonalTable.acts;
import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people with an account: whom they recommended. Candidates are not accounts; their consent is a record of its own. */
@ApplicationScoped
class NominationTables implements PersonalTables {
    private static final String CANDIDATE = "(select c.name from nomination_case c where c.code = nomination_case)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("nomination_recommendation", Why.AWARDS, "recommender = {}").named("nomination_case", CANDIDATE).texts("deeds_zh", "deeds_en").moments("made_at")
                        .aside("id", "recommender", "evidence"),
                acts("nomination_consent", "recorded_by"));
    }
}
