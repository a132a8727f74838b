package org.haoren.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.haoren.suite.Answer;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.TestApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A portal with an identity service that is a real one, but for its people. */
@OwnPortal
class ProviderIT {
    private static final String ISSUER = "province";
    private static final String CLIENT = "haoren";
    private static final String LINKED = "/accounts/me?done=provider.linked";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static MockOAuth2Server service;
    private static Server server;
    private static Portal portal;

    @BeforeAll
    static void start() throws IOException {
        service = new MockOAuth2Server();
        service.start(InetAddress.getByName("127.0.0.1"), 0);
        server = Server.in("provider");
        var settings = server.settings();
        settings.setProperty("haoren.provider.issuer", service.issuerUrl(ISSUER).toString());
        settings.setProperty("haoren.provider.client", CLIENT);
        settings.setProperty("haoren.provider.secret", "secret");
        settings.setProperty("haoren.provider.number-claim", "id_number");
        settings.setProperty("haoren.address", "http://127.0.0.1:" + server.port());
        portal = server.start(settings).ready(Duration.ofMinutes(3));
    }

    @AfterAll
    static void end() {
        if (server != null) server.close();
        if (service != null) service.shutdown();
    }

    @Test
    void whoever_linked_their_account_signs_in_without_a_password_and_is_verified() {
        var person = portal.resident("关联人");
        there("subject-1", person.idNumber());
        led(arrive(person, "/provider/go"), LINKED);
        assertThat(person.get("/api/session").json().getBoolean("verified")).isTrue();
        assertThat(person.get("/api/session/provider").expect(200).json().containsKey("linkedAt")).isTrue();
        assertThat(person.get("/accounts/me").text()).contains("Linked since");

        var browser = portal.nobody();
        there("subject-1", person.idNumber());
        led(arrive(browser, "/provider/go?back=%2Fwishes%2Fmine"), "/wishes/mine");
        assertThat(browser.get("/api/me").expect(200).json().getString("code")).isEqualTo(person.code());

        person.delete("/api/session/provider").expect(204);
        person.delete("/api/session/provider").expect(404);
        assertThat(person.get("/api/session").json().getBoolean("verified")).isTrue();
    }

    /** The service is as good as a password, and no better. */
    @Test
    void whoever_has_an_app_is_asked_for_its_code_after_the_service_too() {
        var person = portal.resident("关联又有验证器的人");
        there("subject-factor", person.idNumber());
        led(arrive(person, "/provider/go"), LINKED);
        var app = TestApp.begun(portal, person);
        person.post("/api/me/second-factor/confirmation", "code", app.code(-1)).expect(200);
        var browser = portal.nobody();
        there("subject-factor", person.idNumber());
        led(arrive(browser, "/provider/go?back=%2Fwishes%2Fmine"), "/accounts/second-step?back=%2Fwishes%2Fmine");
        browser.get("/api/me").expect(401);
        browser.post("/api/session/second-factor", "code", app.code(0)).expect(204);
        assertThat(browser.get("/api/me").expect(200).json().getString("code")).isEqualTo(person.code());
    }

    @Test
    void who_was_verified_at_the_counter_is_recognised_by_their_card() {
        var person = portal.verified("柜台核验人");
        var browser = portal.nobody();
        there("subject-2", person.idNumber());
        led(arrive(browser, "/provider/go"), "/accounts/me");
        assertThat(browser.get("/api/me").expect(200).json().getString("code")).isEqualTo(person.code());
    }

    @Test
    void nobody_is_given_an_account() {
        there("subject-3", IdNumbers.adult(6_999_001));
        refused(arrive(portal.nobody(), "/provider/go"), "No account is linked with it yet");
        there("subject-3", null);
        refused(arrive(portal.nobody(), "/provider/go"), "No account is linked with it yet");
    }

    @Test
    void one_person_there_has_one_account_here() {
        var one = portal.resident("先关联的人");
        var other = portal.resident("后关联的人");
        there("subject-4", null);
        led(arrive(one, "/provider/go"), LINKED);
        assertThat(one.get("/api/session").json().getBoolean("verified")).as("nothing is known of the document").isFalse();
        there("subject-4", null);
        refused(arrive(other, "/provider/go"), "linked with another account already");
        there("subject-5", null);
        refused(arrive(one, "/provider/go"), "linked with somebody else there");
        there("subject-4", null);
        led(arrive(one, "/provider/go"), LINKED);
    }

    @Test
    void another_persons_document_links_nothing() {
        var person = portal.verified("本人");
        var other = portal.verified("别人");
        there("subject-6", other.idNumber());
        refused(arrive(person, "/provider/go"), "not the one by which you were verified here");
        var unverified = portal.resident("没核验的人");
        there("subject-6", other.idNumber());
        refused(arrive(unverified, "/provider/go"), "Another account has been verified by this document");
        assertThat(unverified.get("/api/session").json().getBoolean("verified")).isFalse();
        assertThat(unverified.get("/api/session/provider").json().containsKey("linkedAt")).isFalse();
    }

    @Test
    void an_answer_counts_once_in_the_browser_that_asked_for_it() {
        var person = portal.resident("被骗的人");
        var attacker = portal.nobody();
        var answer = answered(attacker, "/provider/go");
        refused(person.get(answer), "begun in another browser");
        refused(portal.nobody().get(answer), "begun in another browser");
        refused(attacker.get(answer.replaceAll("state=[^&]+", "state=other")), "begun in another browser");
        refused(attacker.get(answer), "begun in another browser");
    }

    @Test
    void who_signs_out_on_the_way_links_nothing() {
        var person = portal.resident("半路退出的人");
        var answer = answered(person, "/provider/go");
        person.delete("/api/session").expect(204);
        refused(person.get(answer), "begun in another browser");
    }

    @Test
    void a_no_from_the_service_is_told_in_words() {
        var browser = portal.nobody();
        var answer = answered(browser, "/provider/go");
        refused(browser.get(answer.replaceAll("code=[^&]+", "error=access_denied")), "did not confirm who you are");
        var second = portal.nobody();
        var forged = answered(second, "/provider/go");
        refused(second.get(forged.replaceAll("code=[^&]+", "code=forged")), "did not confirm who you are");
    }

    @Test
    void nobody_is_led_away_from_the_portal() {
        there("subject-9", null);
        var person = portal.resident("被引走的人");
        led(arrive(person, "/provider/go"), LINKED);
        there("subject-9", null);
        led(arrive(portal.nobody(), "/provider/go?back=%2F%2Felsewhere.example"), "/accounts/me");
    }

    @Test
    void the_sign_in_page_offers_it() {
        assertThat(portal.nobody().get("/accounts/sign-in?back=%2Fwishes%2Fmine").expect(200).text()).contains("Sign in with the identity service", "/provider/go?back=%2Fwishes%2Fmine");
    }

    /** Who is signed in at the service, next time the portal asks it; it must ask once for each. */
    private static void there(String subject, String idNumber) {
        service.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), idNumber == null ? Map.of() : Map.of("id_number", idNumber), 300));
    }

    private static Answer arrive(Person browser, String departure) {
        return browser.get(answered(browser, departure));
    }

    /** @return address within the portal to which the service sends the browser back */
    private static String answered(Person browser, String departure) {
        var left = browser.get(departure).expect(302);
        try {
            var back = BROWSER.send(HttpRequest.newBuilder(URI.create(left.header("Location"))).build(), HttpResponse.BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow();
            var address = URI.create(back);
            return address.getRawPath() + "?" + address.getRawQuery();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void led(Answer answer, String to) {
        assertThat(answer.expect(302).header("Location")).endsWith(to);
    }

    private static void refused(Answer answer, String words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains(words);
    }
}
