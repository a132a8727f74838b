package org.haoren.passkeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.net.URI;
import java.time.Duration;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Portal;
import org.haoren.suite.Screen;
import org.haoren.suite.Server;
import org.haoren.suite.TestPasskey;
import org.junit.jupiter.api.Test;

/**
 * A phone with an authenticator of its own, as Chromium lends one to tests, before a portal that asks its staff for a second factor. Browsers bind passkeys to names: the
 * portal is asked for as localhost.
 */
@OwnPortal
class PasskeyPageIT {
    @Test
    void a_clerk_adds_a_passkey_and_needs_nothing_else() {
        try (var server = Server.in("passkeys")) {
            var settings = server.settings();
            var address = "http://localhost:" + server.port();
            settings.setProperty("haoren.second-factor.demo", "true");
            settings.setProperty("haoren.address", address);
            var portal = server.start(settings).ready(Duration.ofMinutes(3));
            var administrator = portal.administrator();
            administrator.get("/api/roles").expect(403, "SECOND_FACTOR_MISSING");
            var named = Portal.fresh(URI.create(address));
            try (var phone = Screen.phone(named)) {
                var page = phone.go("/accounts/sign-in?back=/passkeys/mine").page();
                var session = authenticator(page.context().newCDPSession(page));
                page.fill("#login", administrator.login());
                page.fill("#password", Portal.PASSWORD);
                page.click("#go");
                page.waitForURL(address + "/passkeys/mine");
                phone.lookAround();
                page.click(".passkey button");
                assertThat(page.locator(".passkey .problem")).hasText("请先取个名称。");
                phone.look();
                page.fill("#passkeyName", "我的手机");
                page.click(".passkey button");
                page.waitForURL("**/passkeys/mine?done=passkeys.added");
                assertThat(page.locator("li.card h2")).hasText("我的手机");
                phone.lookAround().picture("passkeys-mine");
                administrator.get("/api/roles").expect(200);
                page.fill("#passkeyName", "再来一次");
                page.click(".passkey button");
                assertThat(page.locator(".passkey .problem")).containsText("已经有");
                phone.go("/accounts/me");
                page.click("#out #go");
                page.waitForURL("**/?done=*");
                phone.go("/accounts/sign-in?back=/office/desk").lookAround().picture("passkeys-sign-in");
                page.click(".passkey button");
                page.waitForURL(address + "/office/desk");
                phone.go("/passkeys/mine");
                assertThat(page.locator("li.card")).containsText("上次使用");
                phone.go("/accounts/me");
                page.click("#out #go");
                page.waitForURL("**/?done=*");
                phone.go("/accounts/sign-in");
                page.fill("#login", administrator.login());
                page.fill("#password", Portal.PASSWORD);
                page.click("#go");
                page.waitForURL("**/accounts/second-step*");
                assertThat(page.locator("#code")).hasCount(0);
                phone.lookAround().picture("passkeys-second-step");
                page.click(".passkey button");
                page.waitForURL("**/accounts/me");
                page.click("text=通行密钥");
                page.click("li.card a.btn");
                phone.lookAround();
                page.click("#remove");
                page.waitForURL("**/passkeys/mine?done=passkeys.removed");
                assertThat(page.locator("li.card")).hasCount(0);
                session.detach();
            }
            administrator.signIn().get("/api/roles").expect(403, "SECOND_FACTOR_MISSING");
            withoutScripts(named);
            lostByTwo(portal, address);
        }
    }

    private static void withoutScripts(Portal named) {
        try (var phone = Screen.withoutScripts(named)) {
            var page = phone.go("/accounts/sign-in").page();
            assertThat(page.locator(".passkey")).isHidden();
            assertThat(page.locator("#login")).isVisible();
        }
    }

    /** A password alone opens nothing for staff whose only second factor is a passkey; lost, it is taken away by two. */
    private static void lostByTwo(Portal portal, String address) {
        var administrator = portal.administrator();
        var security = portal.security();
        new TestPasskey().from(address).addedBy(administrator, "管理员的").expect(201);
        new TestPasskey().from(address).addedBy(security, "安全管理员的").expect(201);
        var clerk = portal.staff("丢了通行密钥的经办人", "OFFICE_CLERK", "");
        var lost = new TestPasskey().from(address);
        lost.addedBy(clerk, "丢了的").expect(201);
        clerk.get("/api/accounts/identities").expect(200);
        clerk.withoutSignIn().post("/api/session", "login", clerk.login(), "password", Portal.PASSWORD).expect(409, "SECOND_FACTOR_NEEDED");
        clerk.post("/api/me/second-factor/removal", "code", "123456").expect(409, "NOT_SET_UP");
        var code = administrator.post("/api/second-factor-resets", "login", clerk.login(), "reason", "带身份证到窗口").expect(201).json().getString("code");
        security.post("/api/second-factor-resets/" + code + "/decision", "verdict", "CONFIRMED").expect(204);
        lost.signsIn(clerk.withoutSignIn()).expect(409, "UNKNOWN_PASSKEY");
        clerk.signIn().get("/api/accounts/identities").expect(403, "SECOND_FACTOR_MISSING");
        assertThat(clerk.get("/factors/mine").expect(200).text()).contains("/passkeys/mine");
    }

    private static CDPSession authenticator(CDPSession session) {
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", wanted);
        return session;
    }
}
