package org.haoren.roles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.api.Test;

/** Two administrators and a phone each: one proposes, the other confirms, reviews and withdraws; the person reads along. */
class RolesPageIT extends PortalTest {
    @Test
    void a_role_goes_from_hand_to_hand() {
        var person = portal.resident("被提名的凌");
        try (var phone = Screen.phone(portal).as(portal.administrator().signIn())) {
            var page = phone.go("/roles/list").lookAround().page();
            page.fill("#login", person.login());
            page.selectOption("#role", "STATION_STAFF");
            page.click("#go");
            assertThat(page.locator("#scope-error")).isVisible();
            assertThat(page.locator("#login")).hasValue(person.login());
            phone.look();
            page.selectOption("#role", "OFFICE_CLERK");
            page.click("#go");
            page.waitForURL("**/roles/list?status=WAITING*");
            phone.lookAround();
        }
        try (var phone = Screen.phone(portal).as(portal.security().signIn())) {
            var page = phone.go("/office/desk").page();
            page.click("a[href='/roles/list?status=WAITING']");
            page.waitForURL("**/roles/list?status=WAITING");
            phone.find("/roles/list?status=WAITING", "被提名的凌");
            page.click("text=被提名的凌");
            phone.lookAround();
            page.click("label:has-text('不予确认')");
            page.click("#decide");
            assertThat(page.locator("#reason-error")).isVisible();
            page.click("label:has-text('确认，立即生效')");
            page.click("#decide");
            page.waitForURL("**/roles/grant?*done=*");
            phone.lookAround();
            person.get("/api/accounts/identities").expect(200);
            page.click("label:has-text('仍然需要')");
            page.fill("#reason", "窗口值班");
            page.click("#review");
            page.waitForURL("**/roles/review?done=*");
            phone.lookAround();
        }
        try (var phone = Screen.phone(portal).as(person.signIn())) {
            var page = phone.go("/roles/mine").lookAround().page();
            assertThat(page.locator("main")).containsText("安全管理员");
            assertThat(page.locator("main")).containsText("文明办经办人");
        }
        assertThat(person.get("/roles/mine").expect(200).text()).contains("Office clerk", "Confirmed by");
    }
}
