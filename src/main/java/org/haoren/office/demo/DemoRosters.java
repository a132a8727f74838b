package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.shifts.CallOffDesk;
import org.haoren.activities.shifts.CallOffForm;
import org.haoren.activities.shifts.InsuranceDesk;
import org.haoren.activities.shifts.InsuranceForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.WaitingDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;

/** Shifts to come in which more happens than that people sign up: one is full and people wait, in one a place has come free and is kept for the first of them, one is called off, one is dangerous and insured. */
@ApplicationScoped
class DemoRosters {
    private static final Duration PUBLISHED = Duration.ofHours(9);
    private static final Duration COMES = Duration.ofHours(8);
    private static final Duration WAITS = Duration.ofHours(7);
    private static final Duration CHANGES = Duration.ofHours(1);
    @Inject ShiftDesk shifts;
    @Inject RosterDesk roster;
    @Inject WaitingDesk waiting;
    @Inject CallOffDesk callOff;
    @Inject InsuranceDesk insurance;
    @Inject CityTime time;
    @Inject Cast cast;

    void plan(Map<String, StationId> stations, List<DemoShifts.Available> volunteers, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        for (var row : SeedFile.rows("rosters.csv")) {
            var leader = DemoPlaces.workers(people, row.get("station")).get(0);
            cast.act(leader, now.minus(PUBLISHED), () -> one(row, stations.get(row.get("station")), leader, volunteers, now));
        }
    }

    private void one(CSVRecord row, StationId station, String leader, List<DemoShifts.Available> volunteers, Instant now) {
        var start = LocalDateTime.of(time.day(now).plusDays(Integer.parseInt(row.get("days_from_now"))), LocalTime.parse(row.get("start")));
        var shift = shifts.publish(new ShiftForm(station.code(), row.get("zh"), row.get("en"), row.get("field"), start, start.plusMinutes(Long.parseLong(row.get("minutes"))),
                Integer.valueOf(row.get("places")), row.get("risk_zh"), row.get("risk_en"), Integer.valueOf(row.get("minimum_age")), false, List.of(), !row.get("insurer").isEmpty(), null));
        if (!row.get("insurer").isEmpty()) insurance.insure(shift, new InsuranceForm(row.get("insurer"), row.get("policy")));
        for (var login : known(row, "comes", volunteers, now)) cast.act(login, now.minus(COMES), () -> roster.signUp(shift));
        var later = now.minus(WAITS);
        for (var login : known(row, "waits", volunteers, now)) {
            cast.act(login, later, () -> waiting.signUpOrWait(shift));
            later = later.plusSeconds(600);
        }
        for (var login : known(row, "gives_back", volunteers, now)) cast.act(login, now.minus(CHANGES), () -> roster.withdraw(shift));
        var reason = row.get("called_off");
        if (!reason.isEmpty()) cast.act(leader, now.minus(CHANGES), () -> callOff.callOff(shift, new CallOffForm(reason)));
    }

    private static List<String> known(CSVRecord row, String column, List<DemoShifts.Available> volunteers, Instant now) {
        return Stream.of(row.get(column).split(" ")).filter(login -> volunteers.stream().anyMatch(one -> one.login().equals(login) && one.since().isBefore(now.minus(PUBLISHED)))).toList();
    }
}
