package org.haoren.guardians;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.haoren.suite.Family;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** Four people and a phone each: a minor asks, the guardian reads and consents, a clerk writes down what they see, a second person confirms. */
class GuardiansPageIT extends PortalTest {
    @Test
    void a_guardians_consent_goes_from_hand_to_hand() {
        var family = new Family(portal);
        var ward = family.minor("页上的孩子", 16);
        var guardian = portal.verified("页上的家长");
        try (var phone = Screen.phone(portal).as(ward.signIn())) {
            var page = phone.go("/volunteers/register").lookAround().page();
            page.click("main a[href='/guardians/mine']");
            phone.lookAround();
            page.click("#ask");
            assertThat(page.locator("#login-error")).isVisible();
            phone.look();
            page.fill("#login", guardian.login());
            page.click("label:has-text('父母') >> nth=0");
            page.click("#ask");
            page.waitForURL("**/guardians/mine?done=*");
            phone.lookAround();
            page.click("text=收回请求");
            phone.lookAround();
        }
        try (var phone = Screen.phone(portal).as(guardian.signIn())) {
            var page = phone.go("/accounts/me").page();
            page.click("a[href='/guardians/mine']");
            phone.lookAround();
            page.click("text=看一看并答复");
            phone.lookAround();
            page.click("#accept");
            assertThat(page.locator("#understood-error")).isVisible();
            phone.look();
            page.check("#understood");
            page.click("#accept");
            page.waitForURL("**/guardians/ward?*done=*");
            phone.lookAround();
        }
        try (var desk = Screen.desktop(portal).as(portal.clerk().signIn())) {
            var page = desk.go("/office/desk").page();
            page.click("a[href='/guardians/counter']");
            page.waitForURL("**/guardians/counter");
            desk.find("/guardians/counter", "页上的孩子");
            page.click("a:has-text('页上的孩子')");
            desk.look();
            page.locator("input[type=radio][value=PARENT]").check();
            page.click("label:has-text('户口簿')");
            page.click("#record");
            assertThat(page.locator("#note-error")).isVisible();
            page.fill("#note", "户口簿同一户，本人都到场");
            page.click("#record");
            page.waitForURL("**/guardians/counter?done=*");
        }
        try (var phone = Screen.phone(portal).as(family.second.signIn())) {
            var page = phone.go("/guardians/proofs").lookAround().page();
            phone.find("/guardians/proofs", "页上的孩子");
            page.click("a:has-text('页上的孩子')");
            phone.lookAround();
            page.click("label:has-text('属实，生效')");
            page.click("#decide");
            page.waitForURL("**/guardians/proofs?done=*");
        }
        TestPlaces.volunteer(ward, "").expect(201);
        try (var phone = Screen.phone(portal).as(guardian.signIn())) {
            var page = phone.go("/guardians/mine").page();
            page.click("a:has-text('页上的孩子')");
            phone.lookAround();
            page.click("text=撤回全部同意");
            page.click("#withdrawAll");
            page.waitForURL("**/guardians/ward?*done=*");
            assertThat(page.locator("main")).containsText("没有同意");
            phone.lookAround();
        }
    }
}
