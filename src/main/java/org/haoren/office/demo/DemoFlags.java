package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.flags.OddDecisionForm;
import org.haoren.activities.flags.OddDesk;
import org.haoren.activities.flags.OddVerdict;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.RollForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;

/** Hours written down minutes after their shift was published, late in the evening: the office has looked at two of them, one waits. */
@ApplicationScoped
class DemoFlags {
    private static final LocalTime PUBLISHED = LocalTime.of(21, 42);
    private static final String CLERK = "10000000003";
    private static final int MINUTES = 8;
    @Inject ShiftDesk shifts;
    @Inject RosterDesk roster;
    @Inject HoursDesk hours;
    @Inject OddDesk flags;
    @Inject CityTime time;
    @Inject Cast cast;

    void plan(Map<String, StationId> stations, List<DemoShifts.Available> volunteers, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        for (var row : SeedFile.rows("odd-shifts.csv")) {
            var published = time.instant(time.day(now).minusDays(Long.parseLong(row.get("days_ago"))).atTime(PUBLISHED));
            var leader = DemoPlaces.workers(people, row.get("station")).get(0);
            var volunteer = volunteers.stream().filter(each -> each.since().isBefore(published)).skip(row.getRecordNumber()).findFirst().orElseThrow().login();
            cast.act(leader, published, () -> {
                var shift = publish(row, stations.get(row.get("station")), published);
                cast.act(volunteer, published.plusSeconds(60), () -> roster.signUp(shift));
                cast.act(leader, published.plus(Duration.ofMinutes(3L + MINUTES)), () -> credit(row, shift, published));
            });
        }
    }

    private ShiftId publish(CSVRecord row, StationId station, Instant published) {
        var starts = time.wall(published.plus(Duration.ofMinutes(3)));
        return shifts.publish(new ShiftForm(station.code(), row.get("zh"), row.get("en"), row.get("field"), starts, starts.plusMinutes(30), 4, "无特别风险", "No particular risk", 18, false, List.of(), false, null));
    }

    private void credit(CSVRecord row, ShiftId shift, Instant published) {
        var lines = shifts.signedUp(shift).stream().map(place -> new RollForm.Line(place.code(), MINUTES)).toList();
        var entry = hours.rollCall(shift, new RollForm(lines)).get(0);
        if (!row.get("verdict").isEmpty()) cast.act(CLERK, published.plus(Duration.ofHours(14)), () -> decide(row, entry));
    }

    private void decide(CSVRecord row, EntryId entry) {
        var flag = flags.open(1).rows().stream().filter(each -> entry.code().equals(each.entry())).findFirst().orElseThrow();
        flags.decide(flag.code(), new OddDecisionForm(OddVerdict.valueOf(row.get("verdict")), row.get("reason")));
    }
}
