package org.haoren.activities.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Complaints reach the office and nobody else, and are answered by a clock. */
class ComplaintsIT extends PortalTest {
    private static final String TEXT = "当天下午有人在门口向我要五十块钱。";
    private static final String TOLD = "有人反映收取费用，请说明当天的情况。";

    private static String complained(Person who, String station) {
        return who.post("/api/complaints", "station", station, "category", "MONEY", "about", "门口的人", "content", TEXT).expect(201).code();
    }

    private static Answer decide(Person who, String code, String outcome) {
        return who.post("/api/complaints/" + code + "/outcome", "outcome", outcome, "reason", "问过当天在场的三个人，退还了钱。");
    }

    private static Answer hear(Person who, String code, String number) {
        return who.post("/api/complaints/" + code + "/hearings", "number", number, "told", TOLD);
    }

    private List<String> waiting(Person who) {
        var found = new ArrayList<String>();
        var pages = (who.get("/api/complaints").expect(200).json().getInt("total") + 19) / 20;
        for (var page = 1; page <= pages; page++)
            who.get("/api/complaints?page=" + page).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).forEach(row -> found.add(row.getString("code")));
        return found;
    }

    @Test
    void a_complaint_is_acknowledged_heard_and_answered_and_only_the_office_knows_who_made_it() {
        var leader = portal.resident("被投诉的站长");
        var station = TestPlaces.approved(portal, leader, "被投诉的站");
        var complainer = portal.volunteer("投诉的人");
        var clerk = portal.clerk();
        complainer.post("/api/complaints", "station", "nowhere", "category", "MONEY", "content", TEXT).expect(409, "STATION_NOT_KNOWN").beside("station");
        complainer.post("/api/complaints", "station", station, "shift", "nothing", "category", "MONEY", "content", TEXT).expect(409, "SHIFT_OF_ANOTHER").beside("shift");
        complainer.post("/api/complaints", "station", station, "content", "短").expect(422).beside("content");
        portal.nobody().post("/api/complaints", "station", station, "category", "MONEY", "content", TEXT).expect(401);
        var before = portal.nobody().get("/api/complaints/figures").expect(200).json();
        var code = complained(complainer, station);
        for (var curious : List.of(leader, complainer, portal.staff("投诉站员", "STATION_STAFF", station))) {
            curious.get("/api/complaints/" + code).expect(403);
            curious.get("/activities/complaints/cases?grievance=" + code).expect(403);
        }
        assertThat(clerk.get("/activities/complaints/cases?grievance=" + code).expect(200).text()).contains(complainer.name(), TEXT);
        hear(clerk, code, "").expect(409, "NOT_ACKNOWLEDGED");
        var answers = Together.of(List.<Callable<Answer>>of(() -> clerk.post("/api/complaints/" + code + "/acknowledgement"), () -> clerk.post("/api/complaints/" + code + "/acknowledgement")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(Messages.latest(portal, complainer.login())).contains("/activities/complaints/mine");
        decide(clerk, code, "FOUNDED").expect(409, "NOBODY_HEARD_YET").beside("outcome");
        hear(clerk, code, Stars.number(complainer)).expect(409, "THE_COMPLAINER").beside("number");
        hear(clerk, code, "V-不存在").expect(409, "NOBODY_OF_THIS_NUMBER").beside("number");
        var hearing = hear(clerk, code, "").expect(201).list().getJsonObject(0).getString("code");
        hear(clerk, code, "").expect(409, "HEARD_ALREADY").beside("number");
        assertThat(Messages.latest(portal, leader.login())).contains("/activities/complaints/hearing?hearing=" + hearing);
        var page = leader.get("/activities/complaints/hearing?hearing=" + hearing).expect(200).text();
        assertThat(page).contains(TOLD).doesNotContain(complainer.name(), TEXT);
        assertThat(leader.get("/api/complaints/hearings/mine").expect(200).text()).doesNotContain(complainer.name(), TEXT, code);
        complainer.get("/activities/complaints/hearing?hearing=" + hearing).expect(404);
        complainer.post("/api/complaints/hearings/" + hearing + "/statement", "statement", "冒充").expect(404);
        leader.form("/activities/complaints/hearing?hearing=" + hearing, "statementForm", "statementForm", "csrf", leader.token(), "statement", "是新来的人收的，已退还。", "state", "x").expect(302);
        leader.post("/api/complaints/hearings/" + hearing + "/statement", "statement", "再说一次").expect(409, "STATED_ALREADY");
        decide(clerk, code, "FOUNDED").expect(201);
        decide(clerk, code, "UNFOUNDED").expect(409, "ANSWERED_ALREADY");
        assertThat(complainer.get("/activities/complaints/mine").expect(200).text()).contains("Founded", "退还了钱");
        assertThat(Messages.latest(portal, complainer.login())).contains("退还了钱");
        var after = portal.nobody().get("/api/complaints/figures").expect(200).json();
        for (var count : List.of("received", "answered", "inTime", "founded")) assertThat(after.getInt(count)).as(count).isEqualTo(before.getInt(count) + 1);
        assertThat(portal.nobody().get("/activities/complaints/complain").expect(200).text()).contains("Sign in to complain").doesNotContain(complainer.name());
    }

    @Test
    void who_is_not_impartial_finds_no_such_complaint() {
        var leader = portal.resident("也在文明办的站长");
        var station = TestPlaces.approved(portal, leader, "自家人的站");
        portal.give(leader, "OFFICE_CLERK", "");
        leader.signIn();
        var worker = portal.staff("也在文明办的站员", "STATION_STAFF", station);
        portal.give(worker, "OFFICE_CLERK", "");
        worker.signIn();
        var own = portal.staff("自己投诉的文员", "OFFICE_CLERK", "");
        var code = complained(own, station);
        for (var near : List.of(leader, worker, own)) {
            assertThat(waiting(near)).doesNotContain(code);
            near.get("/api/complaints/" + code).expect(404);
            near.post("/api/complaints/" + code + "/acknowledgement").expect(404);
            decide(near, code, "UNFOUNDED").expect(404);
        }
        assertThat(waiting(portal.clerk())).contains(code);
        var concerned = portal.volunteer("被听取的文员");
        portal.give(concerned, "OFFICE_CLERK", "");
        concerned.signIn();
        concerned.get("/api/complaints/" + code).expect(200);
        portal.clerk().post("/api/complaints/" + code + "/acknowledgement").expect(200);
        hear(concerned, code, Stars.number(concerned)).expect(409, "CONCERNS_YOU").beside("number");
        hear(portal.clerk(), code, Stars.number(concerned)).expect(201);
        concerned.get("/api/complaints/" + code).expect(404);
        assertThat(waiting(concerned)).doesNotContain(code);
        decide(portal.clerk(), code, "FOUNDED").expect(409, "NOBODY_HEARD_YET");
        portal.later(Duration.ofDays(20));
        decide(portal.clerk(), code, "PARTLY").expect(201);
    }

    @Test
    void what_is_late_stands_as_overdue_and_is_counted_as_late() {
        var station = TestPlaces.approved(portal, portal.resident("超期站长"), "超期的站");
        var code = complained(portal.resident("等答复的人"), station);
        var clerk = portal.clerk();
        assertThat(clerk.get("/api/complaints/" + code).expect(200).json().getBoolean("overdue")).isFalse();
        portal.later(Duration.ofDays(15));
        assertThat(clerk.get("/activities/complaints/cases?grievance=" + code).expect(200).text()).contains("Overdue");
        clerk.post("/api/complaints/" + code + "/acknowledgement").expect(200);
        assertThat(clerk.get("/api/complaints/" + code).expect(200).json().getBoolean("overdue")).isFalse();
        portal.later(Duration.ofDays(30));
        assertThat(clerk.get("/api/complaints/" + code).expect(200).json().getBoolean("overdue")).isTrue();
        var before = portal.nobody().get("/api/complaints/figures").expect(200).json();
        decide(clerk, code, "UNFOUNDED").expect(201);
        var after = portal.nobody().get("/api/complaints/figures").expect(200).json();
        assertThat(after.getInt("answered")).isEqualTo(before.getInt("answered") + 1);
        assertThat(after.getInt("inTime")).isEqualTo(before.getInt("inTime"));
    }

    @Test
    void somebody_complains_on_their_phone_and_the_office_looks_at_it() {
        var station = TestPlaces.approved(portal, portal.resident("手机投诉站长"), "手机投诉的站");
        var who = portal.resident("手机上投诉的人");
        try (var phone = Screen.phone(portal).as(who.signIn())) {
            var page = phone.go("/activities/complaints/complain").lookAround().picture("complaint-form").page();
            page.selectOption("#station", station);
            page.check("input[name='category'][value='DANGER']");
            page.fill("#content", TEXT);
            page.click("#complain");
            page.waitForURL("**/activities/complaints/mine*");
            phone.lookAround().picture("complaint-mine");
        }
        var code = who.get("/api/complaints/mine").expect(200).json().getJsonArray("rows").getJsonObject(0).getString("code");
        portal.clerk().post("/api/complaints/" + code + "/acknowledgement").expect(200);
        try (var desk = Screen.phone(portal).as(portal.clerk().signIn())) {
            desk.go("/activities/complaints/cases").lookAround().picture("complaint-cases");
            desk.go("/activities/complaints/cases?grievance=" + code).lookAround().picture("complaint-case");
        }
    }
}
