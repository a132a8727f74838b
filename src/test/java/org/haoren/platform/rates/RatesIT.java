package org.haoren.platform.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Properties;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Pictures;
import org.haoren.suite.Portal;
import org.haoren.suite.Proofs;
import org.haoren.suite.Server;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** A portal with limits so low that a test reaches them, behind one proxy of its own. */
@OwnPortal
class RatesIT {
    private static final String TEXT = "Long enough for every rule that asks for a length.";
    /** From one address; the people of this test need fewer. */
    private static final int MOST = 20;

    @Test
    void who_does_it_too_often_is_asked_to_wait_and_loses_nothing() {
        try (var server = Server.in("rates")) {
            var portal = server.start(low(server.settings())).ready(Duration.ofSeconds(240));
            signIn(portal);
            codes(portal);
            challenges(portal);
            wishes(portal);
            uploads(portal);
        }
    }

    private static Properties low(Properties settings) {
        settings.setProperty("haoren.proxies", "1");
        settings.setProperty("haoren.rate.sign-in.address", Integer.toString(MOST));
        settings.setProperty("haoren.rate.sign-in.device", "2");
        // so many wrong passwords of one login would lock it before the rate is reached
        settings.setProperty("haoren.lockout.failures", "1000");
        settings.setProperty("haoren.rate.code.login", "2");
        settings.setProperty("haoren.rate.challenge.address", Integer.toString(MOST));
        settings.setProperty("haoren.rate.post.account", "2");
        settings.setProperty("haoren.rate.upload.account", "2");
        return settings;
    }

    /** So many from one address, whatever the sender writes before it; from another address it goes on, and one device is told sooner. */
    private static void signIn(Portal portal) {
        for (var i = 0; i < MOST; i++) from(portal.nobody(), "198.51.100." + i + ", 203.0.113.9").expect(409, "WRONG_LOGIN_OR_PASSWORD");
        var late = from(portal.nobody(), "198.51.100.77, 203.0.113.9").expect(429);
        assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(1, 180);
        assertThat(late.header("Content-Type")).startsWith("application/problem+json");
        assertThat(late.json().getString("detail")).contains("3 minutes");
        var device = portal.nobody();
        var given = from(device, "203.0.113.10").expect(409);
        assertThat(given.headers().allValues("Set-Cookie")).singleElement().asString().matches("haoren-device=[0-9a-z]{26}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
        for (var i = 0; i < 2; i++) assertThat(from(device, "203.0.113.2" + i).expect(409).headers().allValues("Set-Cookie")).isEmpty();
        from(device, "203.0.113.30").expect(429);
        from(portal.nobody(), "203.0.113.30").expect(409);
    }

    /** Nobody's telephone rings all night, from however many places codes are asked for; and whose it is says no answer. */
    private static void codes(Portal portal) {
        portal.signedUp("被打扰的人", "bothered@example.org");
        for (var login : new String[] {"bothered@example.org", "new@example.org"}) {
            for (var i = login.startsWith("new") ? 0 : 1; i < 2; i++) stated(portal, login, "192.0.2." + i).expect(202);
            var late = stated(portal, login, "192.0.2.99").expect(429);
            assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(1, 1_800);
        }
        stated(portal, "another@example.org", "192.0.2.99").expect(202);
    }

    private static Answer stated(Portal portal, String login, String address) {
        var body = Json.of("name", "甲", "login", login, "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD, "consent", true, "proof", Proofs.solved(portal.nobody(), Proofs.SIGN_UP));
        var person = portal.nobody();
        return person.send(person.request("/api/accounts").header("X-Forwarded-For", address).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString())));
    }

    private static void challenges(Portal portal) {
        for (var i = 0; i < MOST; i++) challenge(portal).expect(200);
        challenge(portal).expect(429);
    }

    /** On a page the form comes back with everything in it. */
    private static void wishes(Portal portal) {
        var leader = portal.resident("站长");
        var station = TestPlaces.approved(portal, leader, "限速站");
        var resident = portal.resident("心愿人");
        for (var i = 0; i < 2; i++) resident.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "心愿" + i, "need", TEXT).expect(201);
        resident.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "心愿", "need", TEXT).expect(429);
        var page = resident.form("/wishes/post", "wishForm", "wishForm", "station", station, "kind", "COMPANY", "title", "第三个心愿", "need", TEXT, "post", "x").expect(429);
        assertThat(page.header("Retry-After")).isNotBlank();
        assertThat(page.text()).contains("第三个心愿", TEXT, "Please try again in about");
    }

    private static void uploads(Portal portal) {
        var resident = portal.resident("照片人");
        for (var i = 0; i < 2; i++) resident.upload("one.png", Pictures.png());
        resident.send(resident.request("/api/files").header("Content-Type", "application/octet-stream").header("X-CSRF-Token", resident.token())
                .POST(BodyPublishers.ofByteArray(Pictures.png()))).expect(429);
    }

    private static Answer challenge(Portal portal) {
        return portal.nobody().send(portal.nobody().request(Proofs.SIGN_UP).header("X-Forwarded-For", "203.0.113.99").GET());
    }

    private static Answer from(Person who, String forwarded) {
        return who.send(who.request("/api/session").header("X-Forwarded-For", forwarded).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"login\":\"nobody@example.org\",\"password\":\"wrong\"}")));
    }
}
