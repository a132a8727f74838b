package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class ShiftIT extends PortalTest {
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.parse(portal.administrator().get("/api/demo/clock").expect(200).json().getString("now")), ZoneId.of("Asia/Shanghai"));
    }

    private Object[] form(String station, String zh, LocalDateTime from, int places) {
        return new Object[] {"station", station, "zh", zh, "field", "community", "startsAt", from, "endsAt", from.plusHours(2), "places", places, "riskZh", "久站",
                "minimumAge", 18};
    }

    private String published(Person staff, String station, String zh, LocalDateTime from, int places) {
        return staff.post("/api/shifts", form(station, zh, from, places)).expect(201).json().getString("code");
    }

    @Test
    void a_station_publishes_for_itself_only_and_once() {
        var staff = portal.resident("班次站长");
        var station = TestPlaces.approved(portal, staff, "班次站一");
        var other = portal.resident("别站站长");
        TestPlaces.approved(portal, other, "班次站二");
        var from = now().plusDays(3);
        other.post("/api/shifts", form(station, "整理", from, 5)).expect(403);
        portal.volunteer("志愿者").post("/api/shifts", form(station, "整理", from, 5)).expect(403);
        portal.nobody().post("/api/shifts", form(station, "整理", from, 5)).expect(401);
        Callable<Answer> publish = () -> staff.post("/api/shifts", form(station, "整理", from, 5));
        assertThat(Together.of(List.of(publish, publish))).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void places_are_never_oversold() {
        var staff = portal.resident("班次站长");
        var shift = published(staff, TestPlaces.approved(portal, staff, "班次站三"), "抢名额", now().plusDays(4), 2);
        var acts = IntStream.range(0, 6).mapToObj(each -> portal.volunteer("报名人" + each))
                .<Callable<Answer>>map(person -> () -> person.post("/api/shifts/" + shift + "/sign-ups")).toList();
        var answers = Together.of(acts);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(2);
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expect(409, "FULL"));
        assertThat(portal.nobody().get("/api/shifts/" + shift).json().getInt("taken")).isEqualTo(2);
    }

    @Test
    void nobody_is_in_two_places_even_when_both_are_asked_for_at_once() {
        var staff = portal.resident("班次站长");
        var station = TestPlaces.approved(portal, staff, "班次站四");
        var from = now().plusDays(5);
        var one = published(staff, station, "这里", from, 5);
        var two = published(staff, station, "那里", from.plusHours(1), 5);
        var volunteer = portal.volunteer("分身的人");
        var answers = Together.of(List.of(() -> volunteer.post("/api/shifts/" + one + "/sign-ups"), () -> volunteer.post("/api/shifts/" + two + "/sign-ups")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "OVERLAPS"));
    }

    @Test
    void a_place_given_back_can_be_taken_anew_and_only_the_stations_staff_see_who_comes() {
        var staff = portal.resident("班次站长");
        var shift = published(staff, TestPlaces.approved(portal, staff, "班次站五"), "来去自由", now().plusDays(6), 5);
        var volunteer = portal.volunteer("来去的人");
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(409, "ALREADY_SIGNED_UP");
        volunteer.delete("/api/shifts/" + shift + "/sign-ups/mine").expect(204);
        volunteer.delete("/api/shifts/" + shift + "/sign-ups/mine").expect(409, "NOT_SIGNED_UP");
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        volunteer.get("/api/shifts/" + shift + "/sign-ups").expect(403);
        var people = staff.get("/api/shifts/" + shift + "/sign-ups").expect(200);
        assertThat(people.list()).hasSize(1);
        assertThat(people.text()).contains("来去的人").doesNotContain("account");
        var line = Json.of("signUp", people.list().getJsonObject(0).getString("code"), "minutes", 60);
        staff.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(line)).expect(409, "SHIFT_NOT_BEGUN");
    }
}
