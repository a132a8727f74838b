package org.haoren.volunteers;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. A number is given once and never again, so it stays. */
@ApplicationScoped
class VolunteerTables implements PersonalTables {
    private static final String MINE = "volunteer in (select v.id from volunteer v where v.account = {})";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("volunteer", Why.VOLUNTEERING, "account = {}").texts("number").sealedMasked(Contacts.PURPOSE, "phone").sealed(Contacts.PURPOSE, "emergency_name")
                        .sealed(Contacts.PURPOSE, "emergency_relation")
                        .sealedMasked(Contacts.PURPOSE, "emergency_phone").texts("oath_edition").moments("registered_at").numbers("stars").aside("id", "version", "account", "card_generation", "registered_by")
                        .emptied("phone = '', emergency_name = '', emergency_relation = null, emergency_phone = '', version = version + 1"),
                coded("volunteer_skill").named("code", names("/seeds/skills.csv")), coded("volunteer_field").named("code", names("/seeds/service-fields.csv")),
                coded("volunteer_time").words("code", "volunteers.time."));
    }

    private static PersonalTable coded(String name) {
        return of(name, Why.VOLUNTEERING, MINE).keys("volunteer", "code").aside("volunteer").ends(Ending.DELETED);
    }

    /** SQL that gives the name of a code in both languages. */
    private static String names(String list) {
        return CodeList.at(list).all().stream().map(row -> " when '" + row.code() + "' then '" + (row.zh() + " / " + row.en()).replace("'", "''") + "'")
                .collect(Collectors.joining("", "case code", " else code end"));
    }
}
