package org.haoren.activities.stars;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.JsonObject;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** From the list of those who have reached a star to the card that shows it. */
class StarPageIT extends PortalTest {
    @Test
    void a_star_is_proposed_put_to_notice_objected_to_answered_granted_and_shown() {
        var leader = portal.resident("星级站长");
        var volunteer = portal.volunteer("星河");
        Stars.served(portal, leader, TestPlaces.approved(portal, leader, "页面星级站"), volunteer);
        var number = Stars.number(volunteer);
        String star;
        try (var desk = Screen.desktop(portal).as(portal.clerk().signIn())) {
            var page = desk.go("/activities/stars/candidates").lookAround().page();
            page.fill("#number", number.substring(0, 13) + "x");
            page.click("#propose");
            assertThat(page.locator("#number-error")).isVisible();
            page.fill("#number", number);
            page.click("#propose");
            page.waitForURL("**/undecided?done=*");
            desk.lookAround();
            star = portal.clerk().get("/api/stars/undecided").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream().map(row -> row.getJsonObject("star"))
                    .filter(row -> row.getString("number").equals(number)).findFirst().orElseThrow().getString("code");
        }
        try (var phone = Screen.phone(portal).as(portal.verified("看公示的人"))) {
            var page = phone.go("/activities/stars/notices").lookAround().page();
            phone.go("/activities/stars/notice?star=" + star).lookAround();
            page.click("label:has-text('程序有问题')");
            page.fill("#statement", "太短");
            page.click("#send");
            assertThat(page.locator("#statement-error")).isVisible();
            page.fill("#statement", "公示的编号我没有在站里见过这个人。");
            page.click("#send");
            page.waitForURL("**/notice?*done=*");
            phone.lookAround();
        }
        try (var desk = Screen.desktop(portal).as(portal.clerk().signIn())) {
            var page = desk.go("/activities/stars/objections").lookAround().page();
            page.click("main li a[href*='" + objection(star) + "']");
            desk.lookAround();
            page.click("label:has-text('异议不成立')");
            page.fill("#text", "站里的点名册有记录，两人确认。");
            page.click("#answer");
            page.waitForURL("**/objections?done=*");
        }
        Stars.noticeOver(portal, star);
        try (var desk = Screen.desktop(portal).as(portal.staff("页面授星的人", "OFFICE_CLERK", ""))) {
            var page = desk.go("/activities/stars/star?star=" + star).lookAround().page();
            page.click("label:has-text('授予') >> nth=0");
            page.click("#decide");
            page.waitForURL("**/undecided?done=*");
            desk.go("/activities/stars/missed").lookAround();
        }
        try (var phone = Screen.phone(portal).as(volunteer.signIn())) {
            var page = phone.go("/volunteers/card").lookAround().picture("card").page();
            assertThat(page.locator("main")).containsText("一星志愿者");
            phone.go("/activities/stars/mine").lookAround();
            page.click("#agree");
            page.waitForURL("**/mine?done=*");
            phone.go("/activities/stars/granted").lookAround();
            phone.go("/volunteers/number?number=" + number).lookAround();
            phone.go("/volunteers/number?number=12").lookAround();
            phone.go("/volunteers/pass?card=made-up").lookAround();
        }
    }

    /** Others may be waiting in the same city. @return code of the one to this star */
    private String objection(String star) {
        return portal.clerk().get("/api/stars/objections").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("star").equals(star)).findFirst().orElseThrow().getString("code");
    }
}
