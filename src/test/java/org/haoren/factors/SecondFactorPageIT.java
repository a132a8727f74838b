package org.haoren.factors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.TestApp;
import org.junit.jupiter.api.Test;

/** On a phone: setting up an app, keeping the recovery codes, signing in with both, and what to do when all is lost. */
class SecondFactorPageIT extends PortalTest {
    @Test
    void a_person_sets_it_up_and_signs_in_with_it() {
        var person = portal.resident("手机上的人");
        TestApp app;
        String recovery;
        try (var phone = Screen.phone(portal).as(person)) {
            var page = phone.go("/factors/mine").lookAround().page();
            page.click("#go");
            assertThat(page.locator("img.qr")).isVisible();
            phone.lookAround();
            app = new TestApp(portal, page.locator("p.code.strong").innerText());
            page.fill("#code", "12");
            page.click("#go");
            assertThat(page.locator("#code-error")).isVisible();
            assertThat(page.locator("#code")).hasValue("12");
            phone.look();
            page.fill("#code", app.code(0));
            page.click("#go");
            assertThat(page.locator("li.code")).hasCount(10);
            phone.look().picture("factors-codes");
            recovery = page.locator("li.code").first().innerText();
            page.click("text=已收好，继续");
            page.waitForURL("**/accounts/me");
            phone.go("/factors/mine").lookAround();
            assertThat(page.locator("li.code")).hasCount(0);
        }
        try (var phone = Screen.phone(portal)) {
            var page = phone.go("/accounts/sign-in?back=/factors/mine").page();
            page.fill("#login", person.login());
            page.fill("#password", Portal.PASSWORD);
            page.click("#go");
            page.waitForURL("**/accounts/second-step*");
            phone.lookAround();
            page.fill("#code", "000000");
            page.click("#go");
            assertThat(page.locator("#code-error")).isVisible();
            page.fill("#code", app.next());
            page.click("#go");
            page.waitForURL("**/factors/mine");
            page.fill("#code", recovery);
            page.click("#remove");
            page.waitForURL("**/factors/mine?done=factors.removed");
            phone.lookAround();
            phone.go("/accounts/me").lookAround();
        }
        assertThat(person.withoutSignIn().signIn().get("/accounts/me").expect(200).text()).contains("Second factor switched off");
    }

    @Test
    void two_administrators_help_whoever_lost_everything() {
        var person = portal.resident("丢手机的人");
        person.post("/api/me/second-factor/confirmation", "code", TestApp.begun(portal, person).code(0)).expect(200);
        try (var phone = Screen.phone(portal).as(portal.administrator().signIn())) {
            var page = phone.go("/factors/resets").lookAround().page();
            page.fill("#login", person.login());
            page.click("#propose");
            assertThat(page.locator("#reason-error")).isVisible();
            page.fill("#reason", "带身份证到窗口");
            page.click("#propose");
            page.waitForURL("**/factors/resets?done=*");
            phone.lookAround();
        }
        try (var phone = Screen.phone(portal).as(portal.security().signIn())) {
            var page = phone.go("/factors/resets").page();
            page.click("li:has-text('丢手机的人') a.btn");
            phone.lookAround();
            page.click("label:has-text('确认取消')");
            page.click("#decide");
            page.waitForURL("**/factors/resets?done=*");
        }
        person.withoutSignIn().signIn().get("/api/me").expect(200);
    }
}
