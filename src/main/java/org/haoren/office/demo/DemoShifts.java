package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.hours.ConfirmDesk;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.RollForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;

/** Months of shifts: published by a station, served by volunteers, written down by one worker and confirmed by the other; and the shifts to come. */
@ApplicationScoped
class DemoShifts {
    private static final Duration LEAD = Duration.ofDays(6);
    /** The latest days stay unconfirmed, so that the stations have something to do. */
    private static final Duration UNCONFIRMED = Duration.ofDays(3);
    @Inject ShiftDesk shifts;
    @Inject RosterDesk roster;
    @Inject HoursDesk hours;
    @Inject ConfirmDesk confirming;
    @Inject CityTime time;
    @Inject Cast cast;

    /** @param volunteers logins with the instant from which each can serve */
    void plan(Map<String, StationId> stations, List<Available> volunteers, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        var turn = 0;
        for (var row : SeedFile.rows("shifts.csv")) {
            var workers = DemoPlaces.workers(people, row.get("station"));
            for (var week = 0; week <= Integer.parseInt(row.get("repeat_weeks")); week++) {
                turn += 7;
                one(row, week, stations, workers, volunteers, turn, now);
            }
        }
    }

    /** A volunteer and since when they are one. */
    record Available(String login, Instant since) {}

    private void one(CSVRecord row, int week, Map<String, StationId> stations, List<String> workers, List<Available> volunteers, int turn, Instant now) {
        var start = LocalDateTime.of(time.day(now).plusDays(Integer.parseInt(row.get("days_from_now")) + 7L * week), LocalTime.parse(row.get("start")));
        var begins = time.instant(start);
        var minutes = Integer.parseInt(row.get("minutes"));
        var places = Integer.parseInt(row.get("places"));
        var published = earlier(begins.minus(LEAD), now.minus(Duration.ofHours(2)));
        var asked = Stream.of(row.get("qualifications").split(" ")).filter(each -> !each.isEmpty()).toList();
        var there = !asked.isEmpty() ? List.<String>of() : chosen(volunteers, published, begins.isBefore(now) ? Math.max(2, places - turn % 3) : Math.max(1, places / 2 - turn % 3), turn);
        cast.act(workers.get(0), published, () -> {
            var shift = shifts.publish(new ShiftForm(stations.get(row.get("station")).code(), row.get("zh"), row.get("en"), row.get("field"), start,
                    start.plusMinutes(minutes), places, row.get("risk_zh"), row.get("risk_en"), Integer.parseInt(row.get("minimum_age")), "yes".equals(row.get("pairs")),
                    asked, false, null));
            for (var login : there) cast.act(login, published.plusSeconds(3_600), () -> roster.signUp(shift));
            if (begins.plus(Duration.ofMinutes(minutes)).isBefore(now.minusSeconds(3_600))) record(shift, workers, minutes, begins, now);
        });
    }

    private static List<String> chosen(List<Available> volunteers, Instant moment, int number, int turn) {
        var found = new ArrayList<String>();
        for (var i = 0; i < volunteers.size() && found.size() < number; i++) {
            var next = volunteers.get((turn * 3 + i) % volunteers.size());
            if (next.since().isBefore(moment)) found.add(next.login());
        }
        return found;
    }

    private void record(ShiftId shift, List<String> workers, int minutes, Instant begins, Instant now) {
        var after = earlier(begins.plus(Duration.ofMinutes(minutes + 15L)), now);
        cast.act(workers.get(0), after, () -> {
            var lines = shifts.signedUp(shift).stream().map(place -> new RollForm.Line(place.code(), minutes - 5 * (place.code().charAt(0) % 4))).toList();
            if (lines.isEmpty()) return;
            hours.rollCall(shift, new RollForm(lines));
            if (begins.isBefore(now.minus(UNCONFIRMED))) cast.act(workers.get(1), after.plus(Duration.ofHours(20)), () -> confirming.confirmAll(shift));
        });
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
