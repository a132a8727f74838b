package org.haoren.activities.claims;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** After a shift: one objects, one claims, one finds what staff wrote in; with the eyes of those concerned, on a telephone and at a desk. */
class LatePageIT extends PortalTest {
    private static String entry(Person who) {
        return who.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code");
    }

    @Test
    void what_was_wrong_or_missing_is_said_and_looked_at() {
        var leader = portal.resident("画面里的站长");
        var station = TestPlaces.approved(portal, leader, "画面里的站");
        var colleague = portal.staff("画面里的同事", "STATION_STAFF", station);
        var called = portal.volunteer("画面里被点名的人");
        var uncalled = portal.volunteer("画面里没被点名的人");
        var written = portal.volunteer("画面里被补录的人");
        var starts = portal.now().withSecond(0).withNano(0).plusMinutes(60);
        var shift = leader.post("/api/shifts", "station", station, "zh", "早市开市引导", "en", "Guiding the morning market", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 9,
                "riskZh", "无", "minimumAge", 18).expect(201).code();
        called.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        uncalled.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts.plusHours(2));
        var place = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class).get(0).getString("code");
        leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", 60))).expect(201);
        leader.post("/api/shifts/" + shift + "/back-entries", "number", Stars.number(written), "minutes", 60, "reason", "当天没有网络，签的是纸质签到表。", "evidence",
                Json.of("code", leader.upload("sheet.png", Pictures.png()))).expect(201);
        try (var phone = Screen.phone(portal).as(called.signIn())) {
            var page = phone.go("/activities/objections/object?entry=" + entry(called)).picture("object").lookAround().page();
            page.click("label:has-text('时长不对')");
            page.fill("#minutes", "60");
            page.fill("#text", "我一直到结束才走。");
            page.click("#object");
            assertThat(page.locator("#minutes-error")).isVisible();
            page.fill("#minutes", "120");
            page.click("#object");
            page.waitForURL("**/object?*done=*");
            phone.go("/activities/objections/object?entry=" + entry(called)).picture("objected").lookAround();
            phone.go("/activities/hours/mine").picture("record-objected").lookAround();
        }
        try (var phone = Screen.phone(portal).as(colleague.signIn())) {
            phone.go("/activities/objections/open").picture("objections").lookAround();
            var page = phone.page();
            page.click("a:has-text('画面里被点名的人')");
            phone.picture("objection").lookAround();
            page.click("label:has-text('成立：原记录作废')");
            page.fill("#minutes", "110");
            page.fill("#reason", "看过签退表，按实更正。");
            page.click("#decide");
            page.waitForURL("**/open?done=*");
        }
        try (var phone = Screen.phone(portal).as(uncalled.signIn())) {
            phone.go("/activities/claims/claim").picture("claims").lookAround();
            var page = phone.go("/activities/claims/claim?shift=" + shift).picture("claim").lookAround().page();
            page.fill("#did", "在东门登记和引导。");
            page.click("#claim");
            page.waitForURL("**/mine?done=*");
            phone.picture("record-claimed").lookAround();
        }
        try (var phone = Screen.phone(portal).as(written.signIn())) {
            phone.go("/activities/claims/refuse?entry=" + entry(written)).picture("refuse").lookAround();
        }
        try (var desk = Screen.desktop(portal).as(leader.signIn())) {
            desk.go("/activities/claims/back?shift=" + shift).picture("back-entry").lookAround();
            desk.go("/activities/hours/confirm?entry=" + entry(uncalled)).picture("confirm-claim").lookAround();
            desk.go("/activities/hours/confirm?entry=" + entry(written)).picture("confirm-back-entry").lookAround();
            desk.go("/activities/claims/stations").picture("back-entries").lookAround();
        }
    }
}
