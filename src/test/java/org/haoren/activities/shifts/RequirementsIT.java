package org.haoren.activities.shifts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** Shifts for which one must be able to prove something. */
class RequirementsIT extends PortalTest {
    private static final String QUALIFICATIONS = "/api/volunteers/qualifications";

    @Test
    void whoever_does_not_hold_them_on_the_day_is_told_each_that_is_missing() {
        var leader = portal.resident("资质站长");
        var station = TestPlaces.approved(portal, leader, "资质站一");
        var starts = portal.now().withNano(0).plusDays(20);
        leader.post("/api/shifts", form(station, "假资质", starts, List.of("wizard"))).expect(409, "UNKNOWN_QUALIFICATION").beside("qualifications");
        leader.post("/api/shifts", form(station, "太多", starts, List.of("nurse", "driver", "lifeguard", "first-aid", "mediator", "lawyer"))).expect(422).beside("qualifications");
        var shift = published(leader, station, "义诊", starts, List.of("nurse", "first-aid"));
        assertThat(codes(portal.nobody().get("/api/shifts/" + shift).expect(200).json())).containsExactly("first-aid", "nurse");
        assertThat(portal.nobody().get("/activities/shifts/shift?shift=" + shift).expect(200).text()).contains("Nurse").contains("First aid certificate").contains("/volunteers/qualifications/mine");
        var nurse = portal.volunteer("义诊护士");
        var refused = nurse.post("/api/shifts/" + shift + "/sign-ups").expect(409, "QUALIFICATION_NEEDED");
        assertThat(refused.codes()).containsExactly("QUALIFICATION_NEEDED", "QUALIFICATION_NEEDED");
        assertThat(refused.text()).contains("First aid certificate", "Nurse", "/volunteers/qualifications/mine");
        held(nurse, "nurse", starts.toLocalDate().plusYears(1));
        held(nurse, "first-aid", starts.toLocalDate().minusDays(1));
        assertThat(nurse.post("/api/shifts/" + shift + "/sign-ups").expect(409).codes()).as("one that has expired by then does not count").containsExactly("QUALIFICATION_NEEDED");
        held(nurse, "first-aid", starts.toLocalDate());
        nurse.post("/api/shifts/" + shift + "/sign-ups").expect(201);
    }

    @Test
    void one_that_waits_for_its_check_does_not_count_and_one_that_is_withdrawn_is_flagged() {
        var leader = portal.resident("标记站长");
        var station = TestPlaces.approved(portal, leader, "资质站二");
        var shift = published(leader, station, "开车送餐", portal.now().withNano(0).plusDays(15), List.of("driver"));
        var driver = portal.volunteer("送餐司机");
        var code = stated(driver, "driver", null);
        driver.post("/api/shifts/" + shift + "/sign-ups").expect(409, "QUALIFICATION_NEEDED");
        portal.clerk().post(QUALIFICATIONS + "/" + code + "/check", "verdict", "CHECKED").expect(201);
        driver.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        assertThat(lacking(leader, shift)).isEmpty();
        driver.delete(QUALIFICATIONS + "/" + code).expect(204);
        assertThat(lacking(leader, shift)).containsExactly("driver");
        assertThat(driver.get("/activities/shifts/shift?shift=" + shift).expect(200).text()).contains("on that day: it was withdrawn");
        assertThat(leader.get("/activities/hours/roll?shift=" + shift).expect(200).text()).contains("Does not hold on that day");
        portal.staff("别站站员", "STATION_STAFF", "elsewhere").get("/api/shifts/" + shift + "/sign-ups").expect(403);
    }

    @Test
    void a_volunteer_can_look_at_those_alone_that_fit() {
        var leader = portal.resident("筛选站长");
        var station = TestPlaces.approved(portal, leader, "资质站三");
        var starts = portal.now().withNano(0).plusHours(3);
        var open = published(leader, station, "人人可来", starts, List.of());
        var nurse = published(leader, station, "护士可来", starts, List.of("nurse"));
        var both = published(leader, station, "护士兼司机", starts, List.of("nurse", "driver"));
        var later = published(leader, station, "以后的护士", starts.plusDays(3), List.of("nurse"));
        var volunteer = portal.volunteer("看班次的护士");
        assertThat(fitting(volunteer)).contains(open).doesNotContain(nurse, both, later);
        held(volunteer, "nurse", starts.toLocalDate().plusDays(1));
        assertThat(fitting(volunteer)).contains(open, nurse).doesNotContain(both, later);
        assertThat(volunteer.get("/activities/shifts/list?fitting=yes").expect(200).text()).contains("All shifts").doesNotContain("护士兼司机");
        portal.nobody().get("/api/shifts/fitting").expect(401);
        portal.resident("居民").get("/api/shifts/fitting").expect(403);
    }

    @Test
    void the_planner_chooses_them_on_the_page() {
        var leader = portal.resident("页面站长");
        var station = TestPlaces.approved(portal, leader, "资质站四");
        var starts = portal.now().withNano(0).withSecond(0).plusDays(9);
        try (var phone = Screen.phone(portal).as(leader.signIn())) {
            var page = phone.go("/activities/shifts/publish").lookAround().page();
            page.selectOption("#station", station);
            page.fill("#zh", "页面上的义诊");
            page.selectOption("#field", "community");
            page.fill("#startsAt", starts.toString());
            page.fill("#endsAt", starts.plusHours(2).toString());
            page.fill("#riskZh", "无");
            page.click("label:has-text('护士执业证')");
            page.click("#publish");
            page.waitForURL("**/activities/shifts/shift?shift=*");
            assertThat(page.locator("dl.facts")).containsText("护士执业证");
            phone.lookAround().picture("shift-qualifications");
        }
    }

    private List<String> lacking(Person leader, String shift) {
        return leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getJsonArray("lacking").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static List<String> codes(JsonObject shift) {
        return shift.getJsonArray("qualifications").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static List<String> fitting(Person volunteer) {
        var first = volunteer.get("/api/shifts/fitting").expect(200).json();
        var found = new java.util.ArrayList<String>();
        for (var page = 1; page <= (first.getInt("total") + 19) / 20; page++)
            volunteer.get("/api/shifts/fitting?page=" + page).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).forEach(row -> found.add(row.getJsonObject("id").getString("code")));
        return found;
    }

    private void held(Person who, String kind, LocalDate until) {
        portal.clerk().post(QUALIFICATIONS + "/" + stated(who, kind, until) + "/check", "verdict", "CHECKED").expect(201);
    }

    private String stated(Person who, String kind, LocalDate until) {
        Answer answer = who.post(QUALIFICATIONS, "kind", kind, "issuer", "试城", "number", "N-1", "validFrom", portal.now().toLocalDate().minusYears(1), "validUntil", until,
                "proof", Json.of("code", who.upload("card.png", Pictures.png())));
        return answer.expect(201).json().getString("code");
    }

    private static Object[] form(String station, String zh, LocalDateTime from, List<String> qualifications) {
        return new Object[] {"station", station, "zh", zh, "field", "community", "startsAt", from, "endsAt", from.plusHours(2), "places", 5, "riskZh", "无", "minimumAge", 18,
                "qualifications", qualifications};
    }

    private static String published(Person leader, String station, String zh, LocalDateTime from, List<String> qualifications) {
        return leader.post("/api/shifts", form(station, zh, from, qualifications)).expect(201).json().getString("code");
    }
}
