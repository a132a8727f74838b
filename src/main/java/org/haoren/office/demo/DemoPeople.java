package org.haoren.office.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The demo's sign-ins: the first {@value #SIGN_INS} people of {@code accounts.csv}, who play the story. */
@ApplicationScoped
class DemoPeople {
    /** Written on the demo page; production has no such account. */
    static final String PASSWORD = "Haoren-2026";
    private static final int SIGN_INS = 18;
    private List<DemoPerson> signIns;

    @PostConstruct
    void read() {
        signIns = SeedFile.rows("accounts.csv").stream().limit(SIGN_INS).map(DemoPeople::person).toList();
    }

    List<DemoPerson> signIns() {
        return signIns;
    }

    private static DemoPerson person(CSVRecord row) {
        return new DemoPerson(row.get("login"), row.get("name"), row.get("name_en"), row.get("role"), row.get("note"));
    }
}
