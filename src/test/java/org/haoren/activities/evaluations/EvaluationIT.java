package org.haoren.activities.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Volunteers say how shifts were, stations how volunteers served, and nobody can be told from what is published. */
class EvaluationIT extends PortalTest {
    private record Served(Person leader, String station, String shift, List<String> entries) {}

    /** A shift in which these people have served, confirmed by the shared clerk. */
    private Served served(Person leader, String station, String name, Person... people) {
        var starts = portal.now().withNano(0).plusMinutes(30);
        var shift = leader.post("/api/shifts", "station", station, "zh", name, "field", "community", "startsAt", starts, "endsAt", starts.plusHours(1), "places", 30, "riskZh", "无", "minimumAge", 14)
                .expect(201).code();
        for (var who : people) who.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts.plusHours(1));
        var lines = new ArrayList<JsonObject>();
        for (var who : people) leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class).stream().filter(row -> row.getString("name").equals(who.name()))
                .forEach(row -> lines.add(Json.of("signUp", row.getString("code"), "minutes", 60)));
        leader.post("/api/shifts/" + shift + "/roll-calls", "lines", lines).expect(201);
        portal.clerk().post("/api/shifts/" + shift + "/confirmations").expect(201);
        var entries = new ArrayList<String>();
        for (var who : people) entries.add(who.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code"));
        return new Served(leader, station, shift, entries);
    }

    private Served served(String name, Person... people) {
        var leader = portal.resident(name + "站长");
        return served(leader, TestPlaces.approved(portal, leader, name + "站"), name, people);
    }

    private static Answer rate(Person who, String entry, int step, String remark) {
        return who.put("/api/evaluations/ratings/" + entry, "organisation", step, "safety", 5, "comeAgain", 4, "remark", remark);
    }

    private static Answer mark(Person who, String entry, String mark, String note) {
        return who.put("/api/evaluations/marks/" + entry, "mark", mark, "note", note);
    }

    private JsonObject average(String station) {
        return portal.nobody().get("/api/evaluations/stations/" + station).expect(200).json();
    }

    @Test
    void a_shift_is_rated_by_those_who_served_in_it_once_each_and_changed_for_some_days() {
        var volunteer = portal.volunteer("评价的人");
        var other = portal.volunteer("没来服务的人");
        var place = served("评价", volunteer);
        var entry = place.entries.get(0);
        rate(volunteer, entry, 6, null).expect(422).beside("organisation");
        rate(other, entry, 5, "我没去").expect(404);
        portal.nobody().put("/api/evaluations/ratings/" + entry, "organisation", 1).expect(401);
        var answers = Together.of(List.<Callable<Answer>>of(() -> rate(volunteer, entry, 4, "很好"), () -> rate(volunteer, entry, 4, "很好")));
        assertThat(answers).extracting(Answer::status).contains(200).allMatch(status -> status == 200 || status == 409);
        assertThat(rate(volunteer, entry, 2, "没有人带").expect(200).json().getInt("organisation")).isEqualTo(2);
        assertThat(volunteer.get("/api/evaluations/ratings/mine").expect(200).json().getInt("total")).isEqualTo(1);
        assertThat(place.leader.get("/activities/evaluations/said").expect(200).text()).as("not while it can be changed").doesNotContain("没有人带");
        portal.later(Duration.ofDays(30));
        rate(volunteer, entry, 5, "改好").expect(409, "TOO_LATE");
        var said = place.leader.get("/api/evaluations/ratings").expect(200);
        assertThat(said.text()).contains("没有人带").doesNotContain(volunteer.name(), entry);
        assertThat(portal.clerk().get("/activities/evaluations/said").expect(200).text()).contains("没有人带").doesNotContain(volunteer.name());
        assertThat(portal.staff("别站评价站员", "STATION_STAFF", "elsewhere").get("/api/evaluations/ratings").expect(200).text()).doesNotContain("没有人带");
        other.get("/api/evaluations/ratings").expect(403);
    }

    @Test
    void an_average_is_published_over_whole_groups_and_never_tells_a_single_rating() {
        var people = new ArrayList<Person>();
        for (var i = 0; i < 6; i++) people.add(portal.volunteer("平均的人" + i));
        var place = served("平均", people.toArray(Person[]::new));
        for (var i = 0; i < 6; i++) rate(people.get(i), place.entries.get(i), i == 5 ? 1 : 4, null).expect(200);
        assertThat(average(place.station).getInt("ratings")).isZero();
        assertThat(portal.nobody().get("/places/stations/station?station=" + place.station).expect(200).text()).doesNotContain("What volunteers say");
        portal.later(Duration.ofDays(30));
        assertThat(average(place.station).getInt("ratings")).as("the sixth waits for its group").isEqualTo(5);
        assertThat(portal.nobody().get("/places/stations/station?station=" + place.station).expect(200).text()).contains("What volunteers say", "5 ratings");
    }

    @Test
    void nobody_rates_their_own_station_or_marks_themself_or_their_ward() {
        var leader = portal.volunteer("也服务的站长");
        var station = TestPlaces.approved(portal, leader, "自评站");
        leader.signIn();
        var child = new Family(portal).volunteer("站长的孩子服务", 16, leader);
        var colleague = portal.staff("自评同事", "STATION_STAFF", station);
        var place = served(colleague, station, "自评", leader, child);
        rate(leader, place.entries.get(0), 5, null).expect(409, "OWN_STATION");
        mark(leader, place.entries.get(0), "OUTSTANDING", null).expect(409, "OWN_MARK");
        mark(leader, place.entries.get(1), "OUTSTANDING", null).expect(409, "NOT_FOR_YOUR_WARD");
        mark(colleague, place.entries.get(0), "GOOD", null).expect(200);
        for (var stranger : List.of(portal.clerk(), child, portal.staff("别站打分站员", "STATION_STAFF", "elsewhere"))) mark(stranger, place.entries.get(0), "GOOD", null).expect(403);
    }

    @Test
    void a_concern_needs_a_reason_is_told_and_answered_and_stays_private() {
        var volunteer = portal.volunteer("被提意见的人");
        var place = served("意见", volunteer);
        var entry = place.entries.get(0);
        var page = "/activities/evaluations/mark?entry=" + entry;
        assertThat(place.leader.form(page, "markForm", "markForm", "csrf", place.leader.token(), "mark", "CONCERN", "note", " ", "give", "x").expect(422).text()).contains("note-error");
        volunteer.post("/api/evaluations/marks/" + entry + "/answer", "answer", "还没有评价").expect(409, "NO_MARK");
        place.leader.form(page, "markForm", "markForm", "csrf", place.leader.token(), "mark", "CONCERN", "note", "迟到了半小时", "give", "x").expect(302);
        assertThat(Messages.latest(portal, volunteer.login())).contains("/activities/evaluations/mine");
        assertThat(volunteer.get("/activities/evaluations/mine").expect(200).text()).contains("迟到了半小时", "A concern");
        mark(place.leader, entry, "CONCERN", "迟到了四十分钟").expect(200);
        var answer = "/activities/evaluations/answer?entry=" + entry;
        volunteer.form(answer, "markAnswerForm", "markAnswerForm", "csrf", volunteer.token(), "answer", "公交车停运", "send", "x").expect(302);
        volunteer.post("/api/evaluations/marks/" + entry + "/answer", "answer", "再说一次").expect(409, "ANSWERED_ALREADY");
        mark(place.leader, entry, "GOOD", null).expect(409, "ANSWERED_ALREADY");
        assertThat(place.leader.get("/activities/evaluations/shift?shift=" + place.shift).expect(200).text()).contains("公交车停运", "迟到了四十分钟");
        portal.volunteer("好奇的人").get("/api/evaluations/shifts/" + place.shift + "/marks").expect(403);
        assertThat(portal.nobody().get("/activities/shifts/shift?shift=" + place.shift).expect(200).text()).doesNotContain("迟到");
    }

    @Test
    void a_volunteer_rates_and_a_leader_marks_on_their_phones() {
        var volunteer = portal.volunteer("手机评价的人");
        var place = served("手机评价", volunteer);
        try (var phone = Screen.phone(portal).as(volunteer.signIn())) {
            assertThat(phone.go("/activities/hours/mine").page().content()).contains("/activities/evaluations/rate?entry=" + place.entries.get(0));
            var page = phone.go("/activities/evaluations/rate?entry=" + place.entries.get(0)).lookAround().picture("evaluation-rate").page();
            for (var field : List.of("organisation", "safety", "comeAgain")) page.check("input[name='" + field + "'][value='5']");
            page.click("#rate");
            assertThat(page.content()).doesNotContain("class=\"problem\"", "class=\"summary\"");
            page.waitForURL("**/activities/evaluations/mine*");
            phone.lookAround().picture("evaluation-mine");
        }
        try (var phone = Screen.phone(portal).as(place.leader.signIn())) {
            phone.go("/activities/evaluations/shift?shift=" + place.shift).lookAround().picture("evaluation-shift");
            phone.go("/activities/evaluations/mark?entry=" + place.entries.get(0)).lookAround().picture("evaluation-mark");
            phone.go("/activities/evaluations/said").lookAround().picture("evaluation-said");
        }
    }
}
