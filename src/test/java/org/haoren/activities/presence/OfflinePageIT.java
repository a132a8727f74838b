package org.haoren.activities.presence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.api.Test;

/** A telephone that loses its network: what it was shown once works on, and what it keeps arrives. */
class OfflinePageIT extends PortalTest {
    private static final String HERE = "/activities/presence/offline";

    private static void ready(Page page) {
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    @Test
    void checks_in_by_the_opened_link_and_out_by_digits_without_a_network_and_hands_both_in() {
        var place = Place.of(portal, portal.resident("隧道站长"), "隧道里的班", portal.now().withNano(0).plusMinutes(10));
        var comer = place.comer(portal, "隧道里的人");
        try (var phone = Screen.phone(portal).as(comer)) {
            var page = phone.go(HERE).page();
            assertThat(page.locator("#setUp")).isVisible();
            phone.look().picture("presence-offline-new");
            page.fill("#phoneName", "我的旧手机");
            page.click("#begin");
            assertThat(page.locator("#check")).isVisible();
            ready(page);
            portal.later(Duration.ofMinutes(12));
            var link = place.link();
            page.context().setOffline(true);
            page.navigate(portal.address() + "/activities/presence/here?scan=" + link);
            assertThat(page.locator("[data-network=off]")).isVisible();
            assertThat(page.locator("#owner")).hasText("隧道里的人");
            assertThat(page.locator("#scanned")).isVisible();
            assertThat(page.locator("#typing")).isHidden();
            assertThat(page.locator("#shift")).hasValue(place.shift());
            page.click("#in");
            assertThat(page.locator("#items .pill")).hasText("已留存，尚未提交");
            phone.look().picture("presence-offline-kept");
            portal.later(Duration.ofMinutes(40));
            var digits = place.digits();
            page.navigate(portal.address() + HERE);
            assertThat(page.locator("#shift")).containsText("隧道里的班");
            page.fill("#code", "123");
            page.click("#out");
            assertThat(page.locator("#trouble")).containsText("六位数字");
            page.fill("#code", digits.substring(0, 3) + " " + digits.substring(3));
            page.click("#out");
            assertThat(page.locator("#items .pill.wait")).hasCount(2);
            page.context().setOffline(false);
            assertThat(page.locator("#items .pill.done")).hasCount(2);
            assertThat(page.locator("#items")).containsText("以签到码的时间为准");
            phone.look().lookWide("presence-offline-done").picture("presence-offline-done");
            assertThat(comer.get("/api/presences/mine").expect(200).json().getJsonArray("rows").getJsonObject(0).getString("outMeans")).isEqualTo("LATE");
            phone.go("/activities/presence/phones").lookAround().picture("presence-phones");
            page.click("li.card a.btn");
            page.click("#remove");
            page.waitForURL("**/phones?done=*");
            phone.go(HERE);
            assertThat(page.locator("#setUp")).isVisible();
        }
    }

    @Test
    void a_wrong_code_is_told_and_what_was_kept_waits_until_its_owner_signs_in() {
        var place = Place.of(portal, portal.resident("地下室站长"), "地下室的班", portal.now().withNano(0).plusMinutes(10));
        var comer = place.comer(portal, "地下室的人");
        try (var phone = Screen.phone(portal).as(comer)) {
            var page = phone.go(HERE).page();
            page.click("#begin");
            assertThat(page.locator("#check")).isVisible();
            ready(page);
            page.context().setOffline(true);
            page.fill("#code", "000000");
            page.click("#in");
            assertThat(page.locator("#items .pill.wait")).hasCount(1);
            page.context().clearCookies();
            page.context().setOffline(false);
            assertThat(page.locator("#signedOut")).isVisible();
            assertThat(page.locator("#items .pill.wait")).hasCount(1);
            phone.as(comer);
            page.click("#handIn");
            assertThat(page.locator("#items")).containsText("没有显示过这个签到码");
            phone.look().picture("presence-offline-refused");
            page.click("#items .btn");
            assertThat(page.locator("#queue")).isHidden();
            page.click("#forget");
            assertThat(page.locator("#setUp")).isVisible();
            assertThat(comer.get("/api/presences/phones").expect(200).list()).isEmpty();
        }
    }

    @Test
    void who_never_opened_it_is_told_what_to_do() {
        try (var phone = Screen.phone(portal)) {
            var page = phone.go(HERE).page();
            assertThat(page.locator("#signedOut")).isVisible();
            ready(page);
            page.context().setOffline(true);
            page.navigate(portal.address() + HERE);
            assertThat(page.locator("#unready")).isVisible();
            phone.look();
        }
        try (var bare = Screen.withoutScripts(portal)) {
            assertThat(bare.go(HERE).page().locator("noscript, main")).not().hasCount(0);
            assertThat(bare.page().innerText("main")).contains("带班人扫您的志愿者证");
        }
    }
}
