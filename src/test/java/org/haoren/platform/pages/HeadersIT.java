package org.haoren.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.haoren.suite.Answer;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.junit.jupiter.api.Test;

/** Every kind of answer tells the browser what it may not do with it. */
class HeadersIT extends PortalTest {
    private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin", "Permissions-Policy", "geolocation=(self), camera=(self), microphone=()");

    @Test
    void a_page_runs_and_shows_only_what_is_the_portals_own() {
        ours(portal.nobody().get("/").expect(200));
        ours(portal.nobody().get("/").expect(200));
        ours(portal.resident("盛").get("/accounts/me").expect(200));
    }

    @Test
    void so_does_a_way_to_another_page() {
        ours(portal.nobody().get("/accounts/me").expect(302));
    }

    @Test
    void so_do_the_pages_that_say_what_went_wrong() {
        ours(portal.nobody().get("/absent").expect(404));
        ours(portal.resident("盛").get("/office/desk").expect(403));
    }

    @Test
    void so_does_the_interface_for_programs_whatever_it_answers() {
        ours(portal.nobody().get("/api/session").expect(200));
        ours(portal.nobody().get("/api/me").expect(401));
        ours(portal.nobody().get("/api/absent").expect(404));
        ours(portal.nobody().post("/api/session", "login", "nobody@example.org", "password", "x").expect(409));
    }

    @Test
    void so_do_styles_and_scripts_and_they_may_be_kept() {
        for (var file : new String[] {"/look/haoren.css", "/look/haoren.js", "/look/icons.svg"})
            assertThat(ours(portal.nobody().get(file).expect(200)).header("Cache-Control")).as(file).doesNotContain("no-store", "private");
    }

    /** Whatever somebody handed in, it runs nothing at all, and nobody learns that it is there. */
    @Test
    void a_file_that_was_handed_in_runs_nothing() {
        var owner = portal.resident("盛");
        var code = owner.upload("photo.png", Pictures.png());
        for (var asked : new Answer[] {owner.get("/files/" + code).expect(404), portal.nobody().get("/files/" + code).expect(404)}) ours(asked);
    }

    private static Answer ours(Answer answer) {
        ALWAYS.forEach((name, value) -> assertThat(answer.headers().allValues(name)).as(answer.asked() + " " + name).containsExactly(value));
        assertThat(answer.headers().allValues("Content-Security-Policy")).as(answer.asked()).hasSize(1);
        assertThat(answer.header("Content-Security-Policy")).as(answer.asked()).contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'",
                "frame-ancestors 'none'", "form-action 'self'").doesNotContain("unsafe");
        for (var cookie : answer.headers().allValues("Set-Cookie")) assertThat(cookie).as(answer.asked()).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        return answer;
    }
}
