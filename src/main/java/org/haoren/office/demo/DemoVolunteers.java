package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.haoren.platform.permit.Role;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerForm;

/** People who take the oath, each on their day. */
@ApplicationScoped
class DemoVolunteers {
    @Inject VolunteerDesk volunteers;
    @Inject CityTime time;
    @Inject Cast cast;

    /** @return the volunteers, in the order of the file */
    List<DemoShifts.Available> load() {
        return SeedFile.rows("volunteers.csv").stream().map(this::register).toList();
    }

    private DemoShifts.Available register(CSVRecord row) {
        Instant moment = time.startOf(LocalDate.parse(row.get("since"))).plusSeconds(36_000);
        var form = new VolunteerForm("", SeedFile.parts(row.get("skills")), SeedFile.parts(row.get("fields")), SeedFile.parts(row.get("times")),
                row.get("login"), row.get("emergency_contact"), row.get("emergency_phone"), true);
        cast.act(row.get("login"), moment, () -> volunteers.register(form));
        cast.holds(row.get("login"), Role.VOLUNTEER, "");
        return new DemoShifts.Available(row.get("login"), moment);
    }
}
