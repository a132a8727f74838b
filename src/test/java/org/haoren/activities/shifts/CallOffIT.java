package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** A shift that does not take place after all, before it begins and while people are there. */
class CallOffIT extends PortalTest {
    private static String shift(Person leader, String station, String name, LocalDateTime starts) {
        return leader.post("/api/shifts", "station", station, "zh", name, "en", "Perhaps", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 1, "riskZh", "无",
                "minimumAge", 18).expect(201).code();
    }

    private static Answer callOff(Person who, String shift, String reason) {
        return who.post("/api/shifts/" + shift + "/call-off", "reason", reason);
    }

    @Test
    void everybody_is_told_why_has_the_time_free_again_and_the_shift_can_be_published_anew() {
        var leader = portal.resident("取消站长");
        var station = TestPlaces.approved(portal, leader, "取消站");
        var starts = portal.now().withNano(0).plusDays(3);
        var shift = shift(leader, station, "取消的班次", starts);
        var comer = portal.volunteer("报名后被取消的人");
        comer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        var waiting = portal.volunteer("候补后被取消的人");
        waiting.post("/api/shifts/" + shift + "/sign-ups?wait=true").expect(202);
        callOff(comer, shift, "不想去").expect(403);
        callOff(portal.staff("别站的站员", "STATION_STAFF", "elsewhere"), shift, "不相干").expect(403);
        callOff(leader, shift, " ").expect(422).beside("reason");
        callOff(leader, shift, "久".repeat(301)).expect(422).beside("reason");
        var both = Together.of(List.of(() -> callOff(leader, shift, "暴雨红色预警"), () -> callOff(leader, shift, "暴雨红色预警")));
        assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        for (var who : List.of(comer, waiting)) assertThat(Messages.latest(portal, who.login())).contains("called off: 暴雨红色预警");
        assertThat(comer.get("/api/shifts/mine").expect(200).list().getJsonObject(0).getString("status")).isEqualTo("CALLED_OFF");
        assertThat(waiting.get("/api/shifts/waiting").expect(200).list()).isEmpty();
        assertThat(portal.nobody().get("/activities/shifts/shift?shift=" + shift).expect(200).text()).contains("does not take place", "暴雨红色预警").doesNotContain("signUpForm");
        assertThat(portal.nobody().get("/api/shifts").expect(200).text()).doesNotContain(shift);
        comer.delete("/api/shifts/" + shift + "/sign-ups/mine").expect(409, "NOT_SIGNED_UP");
        portal.volunteer("后来想报名的人").post("/api/shifts/" + shift + "/sign-ups").expect(409, "SHIFT_CALLED_OFF");
        var anew = shift(leader, station, "取消的班次", starts);
        comer.post("/api/shifts/" + anew + "/sign-ups").expect(201);
        portal.until(starts.plusMinutes(5));
        leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", "made-up", "minutes", 3))).expect(409, "NOT_SIGNED_UP");
    }

    @Test
    void who_is_there_when_it_is_called_off_has_served_until_then_and_not_longer() {
        var leader = portal.resident("半途站长");
        var station = TestPlaces.approved(portal, leader, "半途站");
        var starts = portal.now().withNano(0).plusMinutes(20);
        var shift = shift(leader, station, "半途的班次", starts);
        var next = shift(leader, station, "半途之后的班次", starts.plusHours(1));
        var comer = portal.volunteer("半途在场的人");
        comer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        comer.post("/api/shifts/" + next + "/sign-ups").expect(409, "OVERLAPS");
        comer.post("/api/shifts/" + shift + "/check-ins", "code", digits(leader, shift)).expect(201);
        portal.until(starts.plusMinutes(30));
        assertThat(leader.get("/activities/shifts/call-off?shift=" + shift).expect(200).text()).contains("Service counts until now");
        callOff(leader, shift, "停电").expect(200);
        comer.post("/api/shifts/" + next + "/sign-ups").expect(201);
        portal.until(starts.plusMinutes(50));
        portal.volunteer("半途之后才到的人").post("/api/shifts/" + shift + "/check-ins", "code", digits(leader, shift)).expect(409, "SHIFT_CALLED_OFF");
        assertThat(comer.post("/api/shifts/" + shift + "/check-outs", "code", digits(leader, shift)).expect(201).json().getInt("minutes")).isBetween(30, 32);
        var place = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", 40))).expect(409, "LONGER_THAN_SHIFT");
        callOff(leader, shift, "再取消一次").expect(409, "SHIFT_CALLED_OFF");
        portal.until(starts.plusHours(4));
        callOff(leader, next, "已经结束").expect(409, "ALREADY_OVER");
    }

    private static String digits(Person leader, String shift) {
        return leader.get("/api/shifts/" + shift + "/check-ins/code").expect(200).json().getString("digits");
    }
}
