package org.haoren.volunteers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.api.Test;

class VolunteerPageIT extends PortalTest {
    @Test
    void a_registration_is_changed_and_a_change_from_another_window_is_told_before_it_is_written_over() {
        var wen = portal.volunteer("闻雨");
        try (var phone = Screen.phone(portal).as(wen)) {
            var page = phone.go("/volunteers/contact").lookAround().page();
            page.fill("#emergencyPhone", "喂");
            page.click("#save");
            assertThat(page.locator("#emergencyPhone-error")).isVisible();
            assertThat(page.locator("#emergencyPhone")).hasValue("喂");
            phone.look();
            page.fill("#emergencyPhone", "19900000033");
            page.fill("#emergencyName", "闻妈妈");
            var version = wen.get("/api/volunteers/me").expect(200).json().getInt("version");
            wen.put("/api/volunteers/me/offer", "version", version, "skills", List.of("first-aid"), "fields", List.of(), "times", List.of("weekday_day")).expect(200);
            page.click("#save");
            assertThat(page.locator(".summary")).containsText("别的窗口");
            assertThat(page.locator("#emergencyName")).hasValue("闻妈妈");
            phone.look();
            page.click("#save");
            page.waitForURL("**/volunteers/me?done=*");
            phone.lookAround();
        }
        assertThat(wen.get("/api/volunteers/me/contact").expect(200).json().getString("emergencyName")).isEqualTo("闻妈妈");
        assertThat(wen.get("/api/volunteers/me").expect(200).json().getJsonArray("skills").toString()).contains("first-aid");
    }
}
