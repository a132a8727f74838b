package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.shifts.Asked;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.training.AttendanceDesk;
import org.haoren.activities.training.AttendanceForm;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.CourseForm;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonForm;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;

/** Courses of a station and of the office: lessons to come, some that were given and confirmed, one that waits for the second person; and a shift that asks for a course. */
@ApplicationScoped
class DemoTraining {
    private static final Duration PUBLISHED = Duration.ofDays(60);
    private static final Duration PLANNED = Duration.ofDays(15);
    private static final String OFFICE = "office";
    /** Whose shift asks for its own course. */
    private static final String STATION = "huaiyin";
    @Inject CourseDesk courses;
    @Inject LessonDesk lessons;
    @Inject AttendanceDesk attendance;
    @Inject ShiftDesk shifts;
    @Inject CityTime time;
    @Inject Cast cast;

    /** Who leads a course, and who confirms. */
    private record Leaders(String first, String second) {}

    void plan(DemoAccounts.Staff staff, Map<String, StationId> stations, List<DemoShifts.Available> volunteers, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        for (var row : SeedFile.rows("courses.csv")) {
            var office = row.get("host").equals(OFFICE);
            var workers = office ? List.of(staff.clerk(), staff.otherClerk()) : DemoPlaces.workers(people, row.get("host"));
            var by = new Leaders(workers.get(0), workers.get(1));
            var published = now.minus(PUBLISHED);
            cast.act(by.first(), published, () -> {
                var months = row.get("valid_months").isEmpty() ? null : Integer.valueOf(row.get("valid_months"));
                var course = courses.publish(new CourseForm(office ? OFFICE : stations.get(row.get("host")).code(), row.get("zh"), row.get("en"), row.get("teaches_zh"), row.get("teaches_en"),
                        Integer.valueOf(row.get("length_minutes")), months));
                for (var each : SeedFile.rows("lessons.csv")) if (each.get("course").equals(row.get("course"))) lesson(each, course, by, volunteers, now);
                if (row.get("host").equals(STATION)) cast.act(by.first(), now.minus(Duration.ofHours(5)), () -> asking(stations.get(STATION), course, now));
            });
        }
    }

    private void lesson(CSVRecord row, String course, Leaders by, List<DemoShifts.Available> volunteers, Instant now) {
        var begins = time.instant(time.day(now).plusDays(Long.parseLong(row.get("days_from_now"))).atTime(LocalTime.parse(row.get("start"))));
        var planned = begins.minus(PLANNED).isBefore(now.minus(Duration.ofHours(6))) ? begins.minus(PLANNED) : now.minus(Duration.ofHours(6));
        cast.act(by.first(), planned, () -> {
            var lesson = lessons.plan(course, new LessonForm(time.wall(begins), row.get("online").equals("yes"), row.get("place"), row.get("teacher"), Integer.valueOf(row.get("places"))));
            for (var login : coming(row, volunteers, planned)) cast.act(login, planned.plusSeconds(3_600), () -> lessons.signUp(lesson));
            if (row.get("state").isEmpty()) return;
            var after = begins.plus(Duration.ofHours(3));
            cast.act(by.first(), after, () -> attendance.record(lesson, new AttendanceForm(attendance.places(lesson).stream().map(each -> each.code()).toList())));
            if (row.get("state").equals("confirmed")) cast.act(by.second(), after.plus(Duration.ofHours(18)), () -> attendance.confirm(lesson));
        });
    }

    private static List<String> coming(CSVRecord row, List<DemoShifts.Available> volunteers, Instant moment) {
        var found = new ArrayList<String>();
        for (var each : volunteers) if (found.size() < Integer.parseInt(row.get("people")) && each.since().isBefore(moment)) found.add(each.login());
        return found;
    }

    private void asking(StationId station, String course, Instant now) {
        var starts = time.day(now).plusDays(16).atTime(14, 30);
        shifts.publish(new ShiftForm(station.code(), "陪独居老人聊聊天", "An afternoon with old people", "elderly-orphans", starts, starts.plusHours(2), 6, "无特别风险，请准时", "No particular risk; please be on time", 18, false,
                List.of(Asked.COURSE + course), false, null));
    }
}
