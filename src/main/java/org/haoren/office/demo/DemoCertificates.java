package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.EntryStatus;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.ReasonForm;
import org.haoren.credibility.certificates.CertificateDesk;
import org.haoren.credibility.certificates.CertificateForm;

/** Three who had their service certified: one certificate holds, in one an entry was voided since, one was taken back by its holder. */
@ApplicationScoped
class DemoCertificates {
    @Inject CertificateDesk certificates;
    @Inject HoursDesk hours;
    @Inject Cast cast;

    void plan(DemoAccounts.Staff staff, Instant now) {
        for (var row : SeedFile.rows("certificates.csv")) {
            cast.act(row.get("login"), day(row, "days_from_now", now), () -> {
                var number = certificates.issue(new CertificateForm(null, null, "")).number();
                var entry = confirmed();
                switch (row.get("end")) {
                    case "" -> { }
                    case "voided" -> cast.act(staff.clerk(), day(row, "end_days_from_now", now), () -> hours.voidEntry(entry, new ReasonForm(row.get("reason"))));
                    case "withdrawn" -> cast.act(row.get("login"), day(row, "end_days_from_now", now), () -> certificates.withdraw(number));
                    default -> throw new IllegalArgumentException(row.get("end"));
                }
            });
        }
    }

    private EntryId confirmed() {
        return hours.mine(1).entries().rows().stream().filter(entry -> entry.status() == EntryStatus.CONFIRMED).map(EntryRow::id).findFirst().orElseThrow();
    }

    private static Instant day(CSVRecord row, String column, Instant now) {
        return now.plus(Duration.ofDays(Long.parseLong(row.get(column))));
    }
}
