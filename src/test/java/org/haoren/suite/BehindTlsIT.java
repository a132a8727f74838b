package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A portal whose address is https: its cookies travel no other way, and the browser is told to come no other way. */
@OwnPortal
class BehindTlsIT {
    @Test
    void cookies_are_secure_and_the_browser_stays_with_https() {
        try (var server = Server.in("tls")) {
            var settings = server.settings();
            settings.setProperty("haoren.address", "https://haoren.example.org");
            var portal = server.start(settings).ready(Duration.ofSeconds(240));
            var person = portal.signedUp("霜");
            var signIn = portal.nobody().post("/api/session", "login", person.login(), "password", Portal.PASSWORD).expect(204);
            assertThat(signIn.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "HttpOnly", "SameSite=Lax"));
            assertThat(signIn.header("Strict-Transport-Security")).startsWith("max-age=31536000");
            assertThat(portal.nobody().get("/").expect(200).headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("; Secure"));
        }
    }
}
