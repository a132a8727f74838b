package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.complaints.ComplaintCaseDesk;
import org.haoren.activities.complaints.ComplaintCategory;
import org.haoren.activities.complaints.ComplaintDesk;
import org.haoren.activities.complaints.ComplaintForm;
import org.haoren.activities.complaints.ComplaintOutcome;
import org.haoren.activities.complaints.HearingForm;
import org.haoren.activities.complaints.OutcomeForm;
import org.haoren.activities.complaints.StatementForm;
import org.haoren.places.stations.StationId;

/** Complaints in every state: just received, heard, and answered. */
@ApplicationScoped
class DemoComplaints {
    @Inject ComplaintDesk desk;
    @Inject ComplaintCaseDesk cases;
    @Inject Cast cast;

    void plan(DemoAccounts.Staff staff, Map<String, StationId> stations, Instant now) {
        for (var row : SeedFile.rows("complaints.csv")) {
            var moment = now.minus(Duration.ofDays(Long.parseLong(row.get("days_ago")))).minus(Duration.ofHours(2));
            cast.act(row.get("login"), moment, () -> {
                var code = desk.complain(new ComplaintForm(stations.get(row.get("station")).code(), null, ComplaintCategory.valueOf(row.get("category")), row.get("about"), row.get("content")));
                if (!row.get("state").equals("received")) cast.act(staff.clerk(), moment.plus(Duration.ofHours(1)), () -> dealWith(code, row, staff, moment));
            });
        }
    }

    private void dealWith(String code, CSVRecord row, DemoAccounts.Staff staff, Instant moment) {
        cases.acknowledge(code);
        cases.hear(code, new HearingForm("", row.get("told")));
        if (!row.get("statement").isEmpty()) cast.act(leader(row.get("station")), moment.plus(Duration.ofDays(2)), () -> desk.state(desk.hearings(1).rows().get(0).code(), new StatementForm(row.get("statement"))));
        if (row.get("state").equals("answered"))
            cast.act(staff.otherClerk(), moment.plus(Duration.ofDays(9)), () -> cases.decide(code, new OutcomeForm(ComplaintOutcome.valueOf(row.get("outcome")), row.get("reason"))));
    }

    private static String leader(String station) {
        return SeedFile.rows("stations.csv").stream().filter(each -> each.get("code").equals(station)).map(each -> each.get("leader")).findFirst().orElseThrow();
    }
}
