package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;
import org.haoren.accounts.NumberDesk;
import org.haoren.accounts.NumberForm;
import org.haoren.accounts.NumberPurpose;
import org.haoren.accounts.consents.ConsentDesk;
import org.haoren.accounts.consents.ConsentForm;
import org.haoren.accounts.consents.ConsentPurpose;
import org.haoren.rights.ErasureDesk;
import org.haoren.rights.ErasureForm;

/** What people did about their own data, and what the office opened: consents, a withdrawn one, whole document numbers, somebody who is about to leave. */
@ApplicationScoped
class DemoRights {
    @Inject ConsentDesk consents;
    @Inject NumberDesk numbers;
    @Inject ErasureDesk erasures;
    @Inject Cast cast;

    void plan(DemoAccounts.Staff staff, Instant now) {
        for (var row : SeedFile.rows("rights.csv")) {
            var moment = now.plus(Duration.ofDays(Long.parseLong(row.get("days_from_now"))));
            cast.act(row.get("act").equals("NUMBER") ? staff.clerk() : row.get("login"), moment, () -> act(row));
        }
    }

    private void act(CSVRecord row) {
        switch (row.get("act")) {
            case "CONSENT" -> consents.give(row.get("purpose"), new ConsentForm(ConsentPurpose.valueOf(row.get("purpose")).edition()));
            case "WITHDRAWAL" -> consents.withdraw(row.get("purpose"));
            case "NUMBER" -> numbers.open(new NumberForm(row.get("login"), NumberPurpose.valueOf(row.get("purpose")), row.get("note")));
            case "ERASURE" -> erasures.ask(new ErasureForm(DemoPeople.PASSWORD, true));
            default -> throw new IllegalArgumentException(row.get("act"));
        }
    }
}
