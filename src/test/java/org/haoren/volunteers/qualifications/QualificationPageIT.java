package org.haoren.volunteers.qualifications;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.api.Test;

class QualificationPageIT extends PortalTest {
    @Test
    void a_qualification_is_stated_with_a_photo_and_checked_by_a_clerk() {
        var volunteer = portal.volunteer("有证的宁");
        try (var phone = Screen.phone(portal).as(volunteer)) {
            var page = phone.go("/volunteers/qualifications/mine").lookAround().page();
            page.setInputFiles("#proof", new FilePayload("card.png", "image/png", Pictures.png()));
            page.fill("#issuer", "禾州红十字会");
            page.click("#hand");
            assertThat(page.locator("#kind-error")).isVisible();
            assertThat(page.locator("#issuer")).hasValue("禾州红十字会");
            phone.look();
            page.selectOption("#kind", "first-aid");
            page.fill("#number", "HZ-1");
            page.fill("#validFrom", portal.now().toLocalDate().minusYears(1).toString());
            page.fill("#validUntil", portal.now().toLocalDate().plusYears(1).toString());
            page.click("#hand");
            page.waitForURL("**/mine?done=*");
            phone.lookAround();
        }
        try (var desk = Screen.desktop(portal).as(portal.clerk().signIn())) {
            var page = desk.go("/volunteers/qualifications/check").lookAround().page();
            for (int number = 2; page.locator("text=有证的宁").count() == 0; number++) desk.go("/volunteers/qualifications/check?page=" + number);
            page.click("li:has-text('有证的宁') a");
            desk.lookAround();
            page.click("label:has-text('不通过')");
            page.click("#check");
            assertThat(page.locator("#reason-error")).isVisible();
            page.click("label:has-text('与证件一致')");
            page.click("#check");
            page.waitForURL("**/check?done=*");
        }
        try (var phone = Screen.phone(portal).as(volunteer.signIn())) {
            var page = phone.go("/volunteers/qualifications/mine").lookAround().page();
            assertThat(page.locator("main")).containsText("已核对");
            page.click("a:has-text('撤回')");
            phone.lookAround();
            page.click("#withdraw");
            page.waitForURL("**/mine?done=*");
            assertThat(page.locator("main")).containsText("还没有登记");
        }
    }
}
