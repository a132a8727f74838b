package org.haoren.activities.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** A volunteer's shifts in the calendar of their phone, and the letter the day before. */
class CalendarIT extends PortalTest {
    private static String shift(Person leader, String station, String name, LocalDateTime starts) {
        return leader.post("/api/shifts", "station", station, "zh", name, "en", "", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3, "riskZh", "地滑; 请小心, 慢走",
                "minimumAge", 18).expect(201).code();
    }

    private Person made(Person volunteer) {
        volunteer.post("/api/calendars/mine").expect(201);
        return volunteer;
    }

    private static String path(Person volunteer) {
        return URI.create(volunteer.get("/api/calendars/mine").expect(200).json().getString("address")).getPath();
    }

    private Answer file(String path) {
        return portal.nobody().get(path);
    }

    private List<VEvent> events(String path) {
        return Biweekly.parse(file(path).expect(200).text()).first().getEvents();
    }

    @Test
    void a_shift_is_an_event_that_keeps_its_identifier_while_people_come_and_go() {
        var leader = portal.resident("日历站长");
        var station = TestPlaces.approved(portal, leader, "日历站");
        var starts = portal.now().withNano(0).plusDays(3);
        var shift = shift(leader, station, "日历里的班次，含“引号”", starts);
        var volunteer = made(portal.volunteer("看日历的人"));
        var path = path(volunteer);
        assertThat(events(path)).isEmpty();
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        var signedUp = events(path).get(0);
        assertThat(signedUp.getUid().getValue()).startsWith(shift + "@");
        assertThat(signedUp.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(signedUp.getSummary().getValue()).isEqualTo("日历里的班次，含“引号”");
        assertThat(signedUp.getDescription().getValue()).startsWith("地滑; 请小心, 慢走").contains("/activities/shifts/shift?shift=" + shift);
        assertThat(signedUp.getDateStart().getValue().toInstant()).isEqualTo(starts.atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        volunteer.delete("/api/shifts/" + shift + "/sign-ups/mine").expect(204);
        var gone = events(path).get(0);
        assertThat(List.of(gone.getUid().getValue(), gone.getStatus().getValue())).containsExactly(signedUp.getUid().getValue(), "CANCELLED");
        assertThat(gone.getSequence().getValue()).isGreaterThan(signedUp.getSequence().getValue());
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        assertThat(events(path)).singleElement().satisfies(back -> assertThat(back.getStatus().getValue()).isEqualTo("CONFIRMED"));
        leader.post("/api/shifts/" + shift + "/call-off", "reason", "场地检修").expect(200);
        assertThat(events(path)).singleElement().satisfies(off -> {
            assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
            assertThat(off.getDescription().getValue()).startsWith("场地检修");
        });
        assertThat(file(path).text()).doesNotContain(volunteer.name(), volunteer.login());
        assertThat(file(path).header("Content-Type")).contains("text/calendar");
    }

    @Test
    void an_address_is_the_owners_alone_dies_when_it_is_made_anew_and_cannot_be_guessed() {
        var volunteer = portal.volunteer("换地址的人");
        volunteer.get("/api/calendars/mine").expect(404);
        assertThat(Together.of(List.of(() -> volunteer.post("/api/calendars/mine"), () -> volunteer.post("/api/calendars/mine")))).extracting(Answer::status).contains(201).allMatch(status -> status == 201 || status == 409);
        var old = path(volunteer);
        file(old).expect(200);
        assertThat(volunteer.get("/activities/calendars/mine").expect(200).text()).contains("webcal:", "id=\"renew\"");
        made(volunteer);
        assertThat(path(volunteer)).isNotEqualTo(old);
        file(old).expect(404);
        var last = path(volunteer);
        file(last.replaceFirst("calendars/.", last.contains("calendars/0") ? "calendars/1" : "calendars/0")).expect(404);
        volunteer.delete("/api/calendars/mine").expect(204);
        file(last).expect(404);
        portal.resident("不是志愿者").post("/api/calendars/mine").expect(403);
    }

    @Test
    void whoever_has_a_place_is_reminded_once_a_day_before_and_whoever_has_none_any_more_is_not() {
        var leader = portal.resident("提醒站长");
        var starts = portal.now().withNano(0).plusDays(2);
        var shift = shift(leader, TestPlaces.approved(portal, leader, "提醒站"), "提醒的班次", starts);
        var comer = portal.volunteer("要提醒的人");
        var gone = portal.volunteer("退出了的人");
        for (var who : List.of(comer, gone)) who.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        gone.delete("/api/shifts/" + shift + "/sign-ups/mine").expect(204);
        portal.until(starts.minusHours(23));
        var late = portal.volunteer("临时来的人");
        late.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        assertThat(Wait.upTo(Duration.ofMinutes(2)).until(() -> reminders(comer) > 0)).isTrue();
        portal.until(starts.minusHours(20));
        assertThat(Wait.upTo(Duration.ofSeconds(15)).until(() -> reminders(comer) > 1)).as("once").isFalse();
        assertThat(List.of(reminders(gone), reminders(late))).containsExactly(0L, 0L);
    }

    private long reminders(Person who) {
        return Messages.to(portal, who.login()).stream().filter(message -> message.getString("text").contains("is soon")).count();
    }
}
