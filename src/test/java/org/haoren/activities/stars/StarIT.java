package org.haoren.activities.stars;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class StarIT extends PortalTest {
    private static final String TEXT = "我那天在场，没有看见他来。";

    private Person leader;

    private Stars.Served served(String name, int minutes) {
        leader = portal.resident("星级站长");
        return Stars.served(portal, leader, TestPlaces.approved(portal, leader, "星级站"), portal.volunteer(name), minutes);
    }

    @Test
    void a_star_is_proposed_by_one_stands_in_notice_and_is_granted_by_another() {
        var served = served("江小舟", 120);
        var number = Stars.number(served.volunteer());
        assertThat(candidates()).contains(number);
        portal.resident("别人").post("/api/stars", "number", number).expect(403);
        var star = Stars.proposed(portal, served);
        portal.clerk().post("/api/stars", "number", number).expect(409, "ALREADY_PROPOSED").beside("number");
        var shown = portal.nobody().get("/api/stars/" + star).expect(200);
        assertThat(shown.text()).contains(number).doesNotContain("江");
        served.volunteer().put("/api/stars/mine/consent", "named", true).expect(200);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).contains("江**").doesNotContain("小舟");
        var second = portal.staff("第二位文员", "OFFICE_CLERK", "");
        second.post("/api/stars/" + star + "/decision", "verdict", "GRANTED").expect(409, "NOTICE_STANDS");
        Stars.noticeOver(portal, star);
        portal.clerk().post("/api/stars/" + star + "/decision", "verdict", "GRANTED").expect(409, "PROPOSED_BY_YOU");
        second.post("/api/stars/" + star + "/decision", "verdict", "GRANTED").expect(201);
        assertThat(served.volunteer().get("/api/volunteers/me").expect(200).json().getInt("stars")).isEqualTo(1);
        assertThat(served.volunteer().get("/api/volunteers/card").expect(200).json().getInt("stars")).isEqualTo(1);
        assertThat(portal.nobody().get("/api/volunteers/numbers/" + number).expect(200).json().getInt("stars")).isEqualTo(1);
        portal.clerk().post("/api/stars", "number", number).expect(409, "NOT_REACHED");
        served.volunteer().put("/api/stars/mine/consent", "named", false).expect(200);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).doesNotContain("江");
    }

    /** Of all pages: others have served as well. */
    private List<String> candidates() {
        var found = new ArrayList<String>();
        int all = portal.clerk().get("/api/stars/candidates").expect(200).json().getInt("total");
        for (var page = 1; found.size() < all; page++)
            portal.clerk().get("/api/stars/candidates?page=" + page).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).forEach(row -> found.add(row.getString("number")));
        return found;
    }

    @Test
    void a_minute_less_is_no_star_and_a_mistyped_number_is_told() {
        var served = served("差一分钟的人", 119);
        var number = Stars.number(served.volunteer());
        portal.clerk().post("/api/stars", "number", number).expect(409, "NOT_REACHED").beside("number");
        var mistyped = number.substring(0, 13) + (number.charAt(13) == '9' ? '0' : (char) (number.charAt(13) + 1));
        portal.clerk().post("/api/stars", "number", mistyped).expect(409, "NUMBER_WRONG").beside("number");
    }

    @Test
    void of_two_who_grant_at_the_same_instant_the_second_is_refused() {
        var star = Stars.proposed(portal, served("两人同时", 120));
        Stars.noticeOver(portal, star);
        var one = portal.staff("甲文员", "OFFICE_CLERK", "");
        var two = portal.staff("乙文员", "OFFICE_CLERK", "");
        var answers = Together.of(List.of(() -> one.post("/api/stars/" + star + "/decision", "verdict", "GRANTED"), () -> two.post("/api/stars/" + star + "/decision", "verdict", "GRANTED")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "ALREADY_DECIDED"));
    }

    @Test
    void nobody_is_starred_over_an_open_objection_nor_by_themself() {
        var served = served("被异议的人", 120);
        portal.give(served.volunteer(), "OFFICE_CLERK", "");
        served.volunteer().post("/api/stars", "number", Stars.number(served.volunteer())).expect(409, "NOT_FOR_YOURSELF").beside("number");
        var star = Stars.proposed(portal, served);
        portal.resident("未核验的人").post("/api/stars/" + star + "/objections", "ground", "OTHER", "statement", TEXT).expect(409, "NOT_VERIFIED");
        var witness = portal.verified("目击的人");
        var objection = witness.post("/api/stars/" + star + "/objections", "ground", "UNTRUE_HOURS", "statement", TEXT).expect(201).code();
        witness.post("/api/stars/" + star + "/objections", "ground", "OTHER", "statement", TEXT).expect(409, "ONE_STILL_OPEN");
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).doesNotContain(TEXT);
        assertThat(portal.clerk().get("/api/stars/objections/" + objection).expect(200).json().getString("statement")).isEqualTo(TEXT);
        var reading = witness.get("/api/me/readings").expect(200).json().getJsonArray("rows").getJsonObject(0);
        assertThat(reading.getString("thing")).isEqualTo("star_objection");
        assertThat(reading.getString("reference")).isEqualTo(objection);
        Stars.noticeOver(portal, star);
        var second = portal.staff("第二位文员", "OFFICE_CLERK", "");
        second.post("/api/stars/" + star + "/decision", "verdict", "GRANTED").expect(409, "OBJECTION_OPEN");
        served.volunteer().post("/api/stars/objections/" + objection + "/answer", "upheld", false, "text", "没有的事，我去了。").expect(409, "NOT_FOR_YOURSELF");
        portal.clerk().post("/api/stars/objections/" + objection + "/answer", "upheld", true, "text", "查实当天没有到岗。").expect(201);
        second.post("/api/stars/" + star + "/decision", "verdict", "GRANTED").expect(409, "OBJECTION_UPHELD");
        second.post("/api/stars/" + star + "/decision", "verdict", "DECLINED").expect(409, "REASON_NEEDED").beside("reason");
        second.post("/api/stars/" + star + "/decision", "verdict", "DECLINED", "reason", "异议成立").expect(201);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).contains("查实当天没有到岗");
    }

    @Test
    void a_star_whose_hours_are_gone_is_shown_to_people_and_taken_back_by_two() {
        leader = portal.resident("星级站长");
        var station = TestPlaces.approved(portal, leader, "星级站");
        var held = Stars.granted(portal, leader, station, portal.volunteer("失去时间的人"));
        portal.clerk().post("/api/stars/" + held.star() + "/withdrawal", "reason", "时间还在，不该撤销").expect(409, "STILL_REACHED");
        Stars.voided(portal, held);
        assertThat(portal.clerk().get("/api/stars/missed").expect(200).text()).contains(held.star());
        assertThat(held.volunteer().get("/api/volunteers/me").expect(200).json().getInt("stars")).as("people decide").isEqualTo(1);
        portal.clerk().post("/api/stars/" + held.star() + "/withdrawal", "reason", "记录作废，时间不够").expect(201);
        portal.clerk().post("/api/stars/" + held.star() + "/withdrawal/confirmation").expect(409, "WITHDRAWAL_BY_YOU");
        portal.staff("第二位文员", "OFFICE_CLERK", "").post("/api/stars/" + held.star() + "/withdrawal/confirmation").expect(201);
        assertThat(held.volunteer().get("/api/volunteers/me").expect(200).json().getInt("stars")).isZero();
        portal.clerk().post("/api/stars", "number", Stars.number(held.volunteer())).expect(409, "NOT_REACHED");
    }

    @Test
    void hours_of_a_disputed_registration_are_no_evidence_until_it_is_closed() {
        var served = served("注册有异议的人", 120);
        var number = Stars.number(served.volunteer());
        served.volunteer().post("/api/disputes/mine").expect(201);
        portal.clerk().post("/api/stars", "number", number).expect(409, "UNDER_DISPUTE").beside("number");
        int size = portal.clerk().get("/api/stars/candidates").expect(200).json().getInt("size");
        var page = candidates().indexOf(number) / size + 1;
        assertThat(portal.clerk().get("/activities/stars/candidates?page=" + page).expect(200).text()).contains(number, "under dispute");
    }
}
