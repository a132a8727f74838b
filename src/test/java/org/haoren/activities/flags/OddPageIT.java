package org.haoren.activities.flags;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.haoren.suite.OddHours;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** From the queue to the volunteer's record, with the eyes of those concerned. */
class OddPageIT extends PortalTest {
    @Test
    void odd_hours_are_looked_at_upheld_and_seen_in_the_record() {
        var leader = portal.resident("画面站长");
        var volunteer = portal.volunteer("画面志愿者");
        var station = TestPlaces.approved(portal, leader, "画面核查站");
        var entry = OddHours.credited(portal, leader, station, volunteer);
        var flag = OddHours.flag(portal, entry).getString("code");
        try (var phone = Screen.phone(portal).as(portal.staff("画面同事", "STATION_STAFF", station))) {
            phone.go("/activities/hours/confirm").lookAround();
            phone.go("/activities/hours/confirm?entry=" + entry).picture("flagged-entry").lookAround();
            phone.go("/activities/hours/batch?shift=" + shift(entry)).picture("batch").lookAround();
        }
        try (var phone = Screen.phone(portal).as(volunteer)) {
            phone.go("/activities/hours/mine").lookAround();
        }
        try (var desk = Screen.desktop(portal).as(portal.clerk().signIn())) {
            desk.go("/activities/flags/waiting").picture("flags").lookAround();
            var page = desk.go("/activities/flags/waiting?odd=" + flag).picture("flag").lookAround().page();
            page.click("label:has-text('确有问题')");
            page.fill("#reason", "太短");
            page.click("#decide");
            assertThat(page.locator("#reason-error")).isVisible();
            page.fill("#reason", "站里没有开过这个班次，志愿者也说那天不在。");
            page.click("#decide");
            page.waitForURL("**/waiting?done=*");
            desk.go("/activities/flags/waiting?status=UPHELD").lookAround();
        }
        try (var phone = Screen.phone(portal).as(volunteer.signIn())) {
            assertThat(phone.go("/activities/hours/mine").picture("record-upheld").lookAround().page().locator("main")).containsText("站里没有开过这个班次");
        }
    }

    private String shift(String entry) {
        return portal.clerk().get("/api/service-entries/" + entry).expect(200).json().getJsonObject("shift").getString("code");
    }
}
