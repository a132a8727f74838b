package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.haoren.platform.permit.Role;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.Relation;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerForm;

/** People who take the oath, each on their day. */
@ApplicationScoped
class DemoVolunteers {
    @Inject VolunteerDesk volunteers;
    @Inject CityTime time;
    @Inject Cast cast;

    /** @return the volunteers, in the order of the file */
    List<DemoShifts.Available> plan(Instant beginning, Instant now) {
        return SeedFile.rows("volunteers.csv").stream().map(row -> register(row, within(since(row), beginning.plus(Duration.ofDays(1)), now))).toList();
    }

    private Instant since(CSVRecord row) {
        return time.startOf(LocalDate.parse(row.get("since"))).plusSeconds(36_000);
    }

    /** The days of the file are calendar days, while the city's past ends today. */
    private static Instant within(Instant moment, Instant from, Instant to) {
        return moment.isBefore(from) ? from : moment.isAfter(to) ? to : moment;
    }

    private DemoShifts.Available register(CSVRecord row, Instant moment) {
        var form = new VolunteerForm("", SeedFile.parts(row.get("skills")), SeedFile.parts(row.get("fields")), SeedFile.parts(row.get("times")),
                row.get("login"), row.get("emergency_contact"), Relation.valueOf(row.get("emergency_relation")), row.get("emergency_phone"), true);
        cast.act(row.get("login"), moment, () -> {
            volunteers.register(form);
            cast.holds(row.get("login"), Role.VOLUNTEER, "");
        });
        return new DemoShifts.Available(row.get("login"), moment);
    }
}
