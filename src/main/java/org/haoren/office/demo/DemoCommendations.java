package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.haoren.activities.commendations.CommendationDesk;
import org.haoren.activities.commendations.CommendationForm;
import org.haoren.places.stations.StationId;
import org.haoren.volunteers.VolunteerDesk;

/** Volunteers whom stations and the office commend: most have agreed, one has not answered yet. */
@ApplicationScoped
class DemoCommendations {
    private static final String OFFICE = "office";
    @Inject CommendationDesk desk;
    @Inject VolunteerDesk volunteers;
    @Inject Cast cast;

    void plan(DemoAccounts.Staff staff, Map<String, StationId> stations, List<DemoShifts.Available> available, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        for (var row : SeedFile.rows("commendations.csv")) {
            var host = row.get("host");
            var moment = now.minus(Duration.ofDays(Long.parseLong(row.get("days_ago"))));
            var volunteer = available.stream().filter(each -> each.since().isBefore(moment)).skip(Long.parseLong(row.get("volunteer"))).findFirst().orElseThrow().login();
            var leader = host.equals(OFFICE) ? staff.clerk() : DemoPlaces.workers(people, host).get(0);
            cast.act(volunteer, moment, () -> {
                var number = volunteers.me().orElseThrow().number();
                cast.act(leader, moment.plusSeconds(1), () -> {
                    var code = desk.commend(new CommendationForm(host.equals(OFFICE) ? OFFICE : stations.get(host).code(), number, row.get("reason_zh"), row.get("reason_en")));
                    if (row.get("answer").equals("agree")) cast.act(volunteer, moment.plus(Duration.ofHours(3)), () -> desk.agree(code));
                });
            });
        }
    }
}
