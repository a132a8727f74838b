package org.haoren.activities.commendations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** Nobody is commended publicly before they have agreed. */
class CommendationsIT extends PortalTest {
    private static final String REASON = "连续三个周末陪独居老人买菜，风雨无阻。";

    private static Answer commend(Person by, String host, Person whom) {
        return by.post("/api/commendations", "host", host, "number", Stars.number(whom), "reasonZh", REASON);
    }

    private String listed(String station) {
        return portal.nobody().get("/activities/commendations/list?station=" + station).expect(200).text();
    }

    @Test
    void a_commendation_is_public_from_the_agreement_until_it_is_taken_back() {
        var leader = portal.volunteer("表扬的站长");
        var station = TestPlaces.approved(portal, leader, "表扬的站");
        leader.signIn();
        var volunteer = portal.volunteer("被表扬的人");
        commend(leader, "office", volunteer).expect(403);
        commend(portal.clerk(), station, volunteer).expect(403);
        commend(portal.staff("别站表扬站员", "STATION_STAFF", "elsewhere"), station, volunteer).expect(403);
        commend(leader, station, leader).expect(409, "OWN_COMMENDATION").beside("number");
        leader.post("/api/commendations", "host", station, "number", "没有", "reasonZh", REASON).expect(409, "NOBODY_OF_THIS_NUMBER").beside("number");
        leader.post("/api/commendations", "host", station, "number", Stars.number(volunteer), "reasonZh", "短").expect(422).beside("reasonZh");
        var code = commend(leader, station, volunteer).expect(201).code();
        commend(leader, station, volunteer).expect(409, "ONE_WAITS").beside("number");
        assertThat(Messages.latest(portal, volunteer.login())).contains("/activities/commendations/mine");
        assertThat(listed(station)).doesNotContain(volunteer.name(), REASON);
        leader.post("/api/commendations/" + code + "/agreement").expect(404);
        var page = "/activities/commendations/mine?commendation=" + code;
        assertThat(volunteer.get(page).expect(200).text()).contains(REASON, "id=\"agree\"");
        volunteer.form(page, "agreeing", "agreeing", "csrf", volunteer.token(), "agree", "x").expect(302);
        volunteer.post("/api/commendations/" + code + "/refusal").expect(409, "ANSWERED_ALREADY");
        assertThat(listed(station)).contains(volunteer.name(), REASON);
        volunteer.delete("/api/commendations/" + code + "/agreement").expect(204);
        volunteer.delete("/api/commendations/" + code + "/agreement").expect(409, "NOT_PUBLIC");
        assertThat(listed(station)).doesNotContain(volunteer.name(), REASON);
        var declined = commend(leader, station, volunteer).expect(201).code();
        volunteer.post("/api/commendations/" + declined + "/refusal").expect(204);
        assertThat(listed(station)).doesNotContain(REASON);
        assertThat(volunteer.get("/api/commendations/mine").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class)).extracting(row -> row.getString("state"))
                .containsExactly("NOT_PUBLIC", "NOT_PUBLIC");
    }

    @Test
    void a_minor_whose_guardian_has_not_agreed_to_naming_stays_unnamed() {
        var guardian = portal.verified("表扬的监护人");
        var minor = new Family(portal).volunteer("被表扬的少年", 16, guardian);
        var code = commend(portal.clerk(), "office", minor).expect(201).code();
        minor.post("/api/commendations/" + code + "/agreement").expect(409, "NOT_TO_BE_NAMED");
        minor.post("/api/commendations/" + code + "/refusal").expect(204);
        assertThat(portal.nobody().get("/activities/commendations/list").expect(200).text()).doesNotContain(minor.name());
    }

    @Test
    void it_is_given_and_answered_on_phones() {
        var leader = portal.resident("手机表扬站长");
        var station = TestPlaces.approved(portal, leader, "手机表扬的站");
        var volunteer = portal.volunteer("手机上被表扬的人");
        try (var phone = Screen.phone(portal).as(leader.signIn())) {
            var page = phone.go("/activities/commendations/give").lookAround().picture("commendation-give").page();
            page.selectOption("#host", station);
            page.fill("#number", Stars.number(volunteer));
            page.fill("#reasonZh", REASON);
            page.click("#commend");
            page.waitForURL("**done=activities.commendations.given*");
        }
        try (var phone = Screen.phone(portal).as(volunteer.signIn())) {
            var page = phone.go("/activities/commendations/mine").lookAround().page();
            page.click("main .card a");
            page.waitForURL("**commendation=*");
            phone.lookAround().picture("commendation-answer");
            page.click("#agree");
            page.waitForURL("**done=activities.commendations.agreed*");
            phone.go("/activities/commendations/list?station=" + station).lookAround().picture("commendation-list");
        }
    }
}
