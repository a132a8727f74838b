package org.haoren.activities.hours;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
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

/** A whole shift is confirmed at once, and nothing in it that would not be confirmed by itself. */
class BatchIT extends PortalTest {
    private String shift(Person leader, String station, String name, int inMinutes) {
        var starts = portal.now().withNano(0).plusMinutes(inMinutes);
        return leader.post("/api/shifts", "station", station, "zh", name, "en", "Batch service", "field", "community", "startsAt", starts, "endsAt", starts.plusMinutes(60), "places", 60,
                "riskZh", "无", "minimumAge", 14).expect(201).code();
    }

    private static void rolled(Person leader, String shift) {
        var lines = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class).stream()
                .filter(place -> !place.getString("name").equals(leader.name())).map(place -> Json.of("signUp", place.getString("code"), "minutes", 30)).toList();
        leader.post("/api/shifts/" + shift + "/roll-calls", "lines", lines).expect(201);
    }

    private static List<String> reasons(Answer answer) {
        return answer.json().getJsonArray("aside").getValuesAs(JsonObject.class).stream().flatMap(each -> each.getJsonArray("reasons").stream()).map(each -> each.toString().replace("\"", ""))
                .sorted().toList();
    }

    @Test
    void what_may_be_confirmed_is_and_the_rest_says_why_it_stays() {
        var leader = portal.resident("成批的站长");
        var station = TestPlaces.approved(portal, leader, "成批的站");
        var colleague = portal.volunteer("成批的同事");
        portal.give(colleague, "STATION_STAFF", station);
        colleague.signIn();
        var people = IntStream.range(0, 25).mapToObj(each -> portal.volunteer("成批的人" + each)).toList();
        var first = shift(leader, station, "头一班", 30);
        var second = shift(leader, station, "第二班", 95);
        people.get(0).post("/api/shifts/" + first + "/sign-ups").expect(201);
        for (var who : people) who.post("/api/shifts/" + second + "/sign-ups").expect(201);
        colleague.post("/api/shifts/" + second + "/sign-ups").expect(201);
        portal.until(portal.now().plusMinutes(160));
        rolled(leader, first);
        rolled(leader, second);
        for (var curious : List.of(people.get(1), portal.staff("别站的人", "STATION_STAFF", "elsewhere"))) {
            curious.get("/api/shifts/" + second + "/confirmations").expect(403);
            curious.post("/api/shifts/" + second + "/confirmations").expect(403);
        }
        assertThat(reasons(leader.post("/api/shifts/" + second + "/confirmations").expect(201))).as("who recorded them").hasSizeGreaterThanOrEqualTo(26).contains("RECORDER_CANNOT_CONFIRM");
        var page = "/activities/hours/batch?shift=" + second;
        assertThat(colleague.get(page).expect(200).text()).contains("26 entries wait", "somebody of the office has to look first", "id=\"confirmAll\"");
        assertThat(colleague.form(page, "batchForm", "batchForm", "csrf", colleague.token(), "confirmAll", "x").expect(302).header("Location")).contains("done=activities.someConfirmed");
        assertThat(colleague.get(page).expect(200).text()).contains("2 entries wait").doesNotContain("id=\"confirmAll\"");
        var left = colleague.post("/api/shifts/" + second + "/confirmations").expect(201);
        assertThat(left.json().getInt("confirmed")).isZero();
        assertThat(reasons(left)).containsExactly("OPEN_FLAG", "OWN_HOURS");
        assertThat(people.get(1).get("/api/service-entries/mine").expect(200).json().getInt("confirmedMinutes")).isEqualTo(30);
        assertThat(portal.clerk().get("/api/service-entries/sums").expect(200).json().getInt("volunteersOff")).isZero();
    }

    @Test
    void several_at_once_confirm_each_entry_once() {
        var leader = portal.resident("同时的站长");
        var station = TestPlaces.approved(portal, leader, "同时的站");
        var confirmers = IntStream.range(0, 3).mapToObj(each -> portal.staff("同时确认的人" + each, "STATION_STAFF", station)).toList();
        var people = IntStream.range(0, 20).mapToObj(each -> portal.volunteer("同时的人" + each)).toList();
        var first = shift(leader, station, "同时的头一班", 30);
        var second = shift(leader, station, "同时的第二班", 91);
        for (var shift : List.of(first, second)) for (var who : people) who.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(portal.now().plusMinutes(95));
        rolled(leader, first);
        portal.until(portal.now().plusMinutes(60));
        rolled(leader, second);
        var acts = confirmers.stream().flatMap(who -> List.of(first, second, first).stream().<Callable<Answer>>map(shift -> () -> who.post("/api/shifts/" + shift + "/confirmations"))).toList();
        var answers = Together.of(acts);
        assertThat(answers).allSatisfy(answer -> answer.expect(201));
        assertThat(answers.stream().mapToInt(answer -> answer.json().getInt("confirmed")).sum()).isEqualTo(40);
        assertThat(people).allSatisfy(who -> assertThat(who.get("/api/service-entries/mine").expect(200).json().getInt("confirmedMinutes")).isEqualTo(60));
        assertThat(portal.clerk().get("/api/service-entries/sums").expect(200).json().getInt("volunteersOff")).isZero();
    }
}
