package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.claims.BackEntryDesk;
import org.haoren.activities.claims.BackEntryForm;
import org.haoren.activities.claims.HoursClaimDesk;
import org.haoren.activities.claims.HoursClaimForm;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.RollForm;
import org.haoren.activities.objections.HoursDecisionDesk;
import org.haoren.activities.objections.HoursDecisionForm;
import org.haoren.activities.objections.HoursGround;
import org.haoren.activities.objections.HoursObjectionDesk;
import org.haoren.activities.objections.HoursObjectionForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.VolunteerDesk;

/** What is said afterwards about an early-morning shift: two object, to one of whom the office has answered, one claims time that nobody wrote down, and for one the station wrote it in. */
@ApplicationScoped
class DemoLateHours {
    private static final String CLERK = "10000000003";
    private static final String STATION = "weaver";
    private static final LocalTime BEGINS = LocalTime.of(6, 0);
    private static final Duration LENGTH = Duration.ofMinutes(90);
    private static final Duration LEAD = Duration.ofDays(6);
    private static final int CALLED = 60;
    @Inject ShiftDesk shifts;
    @Inject RosterDesk roster;
    @Inject HoursDesk hours;
    @Inject HoursObjectionDesk objections;
    @Inject HoursDecisionDesk decisions;
    @Inject HoursClaimDesk claims;
    @Inject BackEntryDesk backEntries;
    @Inject VolunteerDesk volunteers;
    @Inject Uploads uploads;
    @Inject CityTime time;
    @Inject Cast cast;

    /** One line of the seeds, and whose it is. */
    private record Said(CSVRecord row, String login) {
        boolean is(String act) {
            return row.get("act").equals(act);
        }
    }

    void plan(Map<String, StationId> stations, List<DemoShifts.Available> available, Instant now) {
        var begins = time.instant(time.day(now).minusDays(4).atTime(BEGINS));
        var published = begins.minus(LEAD);
        var there = available.stream().filter(each -> each.since().isBefore(published)).map(DemoShifts.Available::login).skip(20).iterator();
        var said = SeedFile.rows("late-hours.csv").stream().map(row -> new Said(row, there.next())).toList();
        var leader = DemoPlaces.workers(SeedFile.rows("accounts.csv"), STATION).get(0);
        cast.act(leader, published, () -> {
            var starts = time.wall(begins);
            var shift = shifts.publish(new ShiftForm(stations.get(STATION).code(), "早市开市引导", "Guiding the morning market", "civic-guidance", starts, starts.plus(LENGTH), 8, "天未全亮，注意来往车辆",
                    "It is still half dark: mind the traffic", 18, false, List.of(), false, null));
            for (var each : said) if (!each.is("BACK")) cast.act(each.login(), published.plusSeconds(60L * each.row().getRecordNumber()), () -> roster.signUp(shift));
            cast.act(leader, begins.plus(LENGTH), () -> called(shift, said));
            for (var each : said) cast.act(each.login(), begins.plus(Duration.ofDays(1)).plusSeconds(each.row().getRecordNumber()), () -> says(each, shift, leader, begins));
        });
    }

    /** Those who will object stand first in the list. */
    private void called(ShiftId shift, List<Said> said) {
        var objecting = said.stream().filter(each -> each.is("MINUTES")).count();
        hours.rollCall(shift, new RollForm(shifts.signedUp(shift).stream().limit(objecting).map(place -> new RollForm.Line(place.code(), CALLED)).toList()));
    }

    private void says(Said said, ShiftId shift, String leader, Instant begins) {
        var minutes = Integer.parseInt(said.row().get("minutes"));
        switch (said.row().get("act")) {
            case "MINUTES" -> objects(said, shift, minutes, begins);
            case "CLAIM" -> claims.claim(shift, new HoursClaimForm(time.wall(begins), time.wall(begins).plusMinutes(minutes), said.row().get("text"), ""));
            case "BACK" -> {
                var number = volunteers.me().orElseThrow().number();
                cast.act(leader, begins.plus(Duration.ofDays(3)), () -> backEntries.enter(shift, new BackEntryForm(number, minutes, said.row().get("reason"), sheet())));
            }
            default -> throw new IllegalArgumentException(said.row().get("act"));
        }
    }

    private void objects(Said said, ShiftId shift, int minutes, Instant begins) {
        var entry = hours.mine(1).entries().rows().stream().filter(each -> shift.equals(each.shift())).findFirst().orElseThrow();
        var objection = objections.object(new HoursObjectionForm(entry.id().code(), "", HoursGround.MINUTES, minutes, said.row().get("text")));
        if (said.row().get("found").isEmpty()) return;
        cast.act(CLERK, begins.plus(Duration.ofDays(2)), () -> decisions.decide(objection, new HoursDecisionForm(true, Integer.valueOf(said.row().get("found")), said.row().get("reason"))));
    }

    /** A code stands for the sheet: there is none to photograph. */
    private FileId sheet() {
        var picture = Base64.getDecoder().decode(QrCode.png("签到表", 8).replaceFirst("^[^,]+,", ""));
        return uploads.store(new ByteArrayInputStream(picture), "sheet.png", FileKind.EVIDENCE);
    }
}
