package org.haoren.credibility.log;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** The public page: what the server says of an entry, and what the visitor's own browser finds. */
class LogPageIT extends PortalTest {
    @Test void a_receipt_is_checked_by_the_server_and_again_by_the_browser_itself() {
        portal.signedUp("甲");
        var leaf = leaf();
        try (var screen = Screen.phone(portal)) {
            screen.go("/credibility/log");
            screen.page().fill("#entry", "0");
            screen.page().fill("#leaf", leaf.toUpperCase(java.util.Locale.ROOT));
            screen.page().click("form[aria-labelledby=receipt] button");
            assertThat(own(screen)).hasAttribute("data-result", "right");
            assertThat(own(screen)).containsText("您的浏览器已自己核对");
            assertThat(screen.page().locator(".pill.done").first()).hasText("与回执一致，确实在账本里");
            screen.picture("log-receipt").lookAround();
        }
        try (var desk = Screen.desktop(portal)) {
            desk.go("/credibility/log?entry=0").look().picture("log-receipt");
            assertThat(own(desk)).hasAttribute("data-result", "right");
        }
    }

    @Test void a_wrong_receipt_is_seen_by_both() {
        portal.signedUp("乙");
        leaf();
        try (var screen = Screen.phone(portal)) {
            screen.go("/credibility/log?entry=0&leaf=" + "0".repeat(64));
            assertThat(own(screen)).hasAttribute("data-result", "wrong");
            assertThat(screen.page().locator(".pill.live").first()).hasText("编号处的指纹与回执不同");
            screen.lookAround();
        }
    }

    @Test void without_a_secure_connection_the_servers_proof_stands_and_the_page_says_so() {
        portal.signedUp("丙");
        leaf();
        try (var screen = Screen.phone(portal)) {
            screen.page().addInitScript("Object.defineProperty(window.crypto, 'subtle', {value: undefined})");
            screen.go("/credibility/log?entry=0");
            assertThat(own(screen)).hasAttribute("data-result", "insecure");
            assertThat(own(screen)).containsText("https");
            screen.look();
        }
    }

    @Test void acts_are_found_by_what_happened() {
        portal.signedUp("丁");
        try (var screen = Screen.phone(portal)) {
            screen.go("/credibility/log");
            assertThat(screen.page().locator("body")).containsText("/log/city+");
            screen.page().selectOption("#kind", "accounts.AccountOpened");
            screen.page().click("form[aria-labelledby=latest] button");
            var rows = screen.page().locator("ol.line h3");
            assertThat(rows.count()).isBetween(1, LogDesk.PAGE_SIZE);
            for (var row : rows.allInnerTexts()) assertThat(row).isEqualTo("一位居民注册了账号");
            screen.lookAround();
            screen.go("/credibility/log?kind=wishes.CaseFileRead&before=0").look();
        }
    }

    private static Locator own(Screen screen) {
        return screen.page().locator("#own-check");
    }

    /** Of the first entry, once a signed head has it. */
    private String leaf() {
        assertThat(Wait.upTo(Duration.ofSeconds(20)).until(() -> Checkpoint.of(portal.nobody().get("/log/city/checkpoint").expect(200).text()).size() > 0)).isTrue();
        return portal.nobody().get("/api/logs/city/entries/0").expect(200).json().getString("leafHash");
    }
}
