package org.haoren.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.api.Test;

class SearchPageIT extends PortalTest {
    @Test
    void a_clerk_finds_somebody_on_the_telephone_and_turns_the_pages_of_a_long_answer() {
        for (int each = 0; each < 21; each++) portal.resident("公冶" + (char) ('\u4e00' + each));
        var one = portal.verified("公冶长歌");
        try (var phone = Screen.phone(portal).as(portal.clerk())) {
            var page = phone.go("/office/people").lookAround().page();
            page.fill("#text", "gycg");
            page.keyboard().press("Enter");
            assertThat(page.locator("h3")).hasText("公冶长歌");
            assertThat(page.locator("main")).not().containsText(one.login());
            assertThat(page.locator("#text")).hasValue("gycg");
            phone.look();
            page.fill("#text", "公冶");
            page.click("#go");
            assertThat(page.locator("h3")).hasCount(20);
            page.click("#next");
            assertThat(page.locator("h3")).hasCount(2);
            phone.look();
            page.click("#previous");
            assertThat(page.locator("h3")).hasCount(20);
            page.fill("#text", "谁也不叫这个");
            page.keyboard().press("Enter");
            assertThat(page.locator(".empty")).isVisible();
            phone.look();
        }
    }
}
