package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.junit.jupiter.api.Test;

class SignInIT extends PortalTest {
    private static final String NEW = "a window full of cranes";
    @Test
    void a_wrong_password_and_an_unknown_login_sound_the_same() {
        var he = portal.resident("何");
        var wrong = tries(he.login(), "not the password").expect(409, "WRONG_LOGIN_OR_PASSWORD");
        var unknown = tries("nobody@example.org", "not the password").expect(409, "WRONG_LOGIN_OR_PASSWORD");
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void after_eight_failures_even_the_right_password_has_to_wait() {
        var lu = portal.resident("陆");
        for (int failure = 1; failure <= 8; failure++) tries(lu.login(), "guess " + failure).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        tries(lu.login(), Portal.PASSWORD).expect(409, "LOCKED_FOR_A_WHILE");
        lu.get("/api/me").expect(200);
    }

    @Test
    void nobody_is_locked_out_of_their_own_browser_by_others() {
        var lu = portal.resident("陆");
        for (int failure = 1; failure <= 8; failure++) tries(lu.login(), "guess " + failure).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        lu.signIn();
        lu.delete("/api/session").expect(204);
        lu.signIn();
        tries(lu.login(), Portal.PASSWORD).expect(409, "LOCKED_FOR_A_WHILE");
        lu.delete("/api/session").expect(204);
        for (int failure = 1; failure <= 8; failure++) lu.post("/api/session", "login", lu.login(), "password", "guess " + failure).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        lu.post("/api/session", "login", lu.login(), "password", Portal.PASSWORD).expect(409, "LOCKED_FOR_A_WHILE");
    }

    @Test
    void failures_in_a_known_browser_lock_no_other() {
        var lu = portal.resident("陆");
        var phone = lu.elsewhere();
        lu.delete("/api/session").expect(204);
        for (int failure = 1; failure <= 8; failure++) lu.post("/api/session", "login", lu.login(), "password", "guess " + failure).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        lu.post("/api/session", "login", lu.login(), "password", Portal.PASSWORD).expect(409, "LOCKED_FOR_A_WHILE");
        phone.delete("/api/session").expect(204);
        phone.signIn();
        tries(lu.login(), Portal.PASSWORD).expect(204);
    }

    @Test
    void a_browser_is_known_no_more_when_the_password_changed_elsewhere() {
        var lu = portal.resident("陆");
        var phone = lu.elsewhere();
        lu.put("/api/me/password", "current", Portal.PASSWORD, "password", NEW, "passwordAgain", NEW).expect(204);
        for (int failure = 1; failure <= 8; failure++) tries(lu.login(), "guess " + failure).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        phone.post("/api/session", "login", lu.login(), "password", NEW).expect(409, "LOCKED_FOR_A_WHILE");
        lu.post("/api/session", "login", lu.login(), "password", NEW).expect(204);
    }

    @Test
    void a_login_that_no_account_has_locks_like_one_that_has() {
        for (int failure = 1; failure <= 8; failure++) tries("Stranger@example.org", "guess " + failure).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        tries("stranger@example.org ", "guess").expect(409, "LOCKED_FOR_A_WHILE");
    }

    @Test
    void a_locked_account_opens_by_itself_when_its_time_is_over() {
        var shi = portal.resident("施");
        for (int failure = 1; failure <= 8; failure++) tries(shi.login(), "guess " + failure).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        portal.later(Duration.ofMinutes(13));
        tries(shi.login(), Portal.PASSWORD).expect(409, "LOCKED_FOR_A_WHILE");
        portal.later(Duration.ofMinutes(2));
        tries(shi.login(), Portal.PASSWORD).expect(204);
    }

    @Test
    void a_cookie_that_was_known_before_the_sign_in_is_worth_nothing_after_it() {
        var zhang = portal.signedUp("张");
        var planted = "planted".repeat(8).substring(0, 52);
        var victim = portal.nobody();
        var credentials = BodyPublishers.ofString("{\"login\":\"" + zhang.login() + "\",\"password\":\"" + Portal.PASSWORD + "\"}");
        victim.send(victim.request("/api/session").header("Cookie", "haoren=" + planted).header("Content-Type", "application/json").POST(credentials)).expect(403);
        assertThat(worth(planted)).isEqualTo(401);
        zhang.signIn();
        var before = zhang.cookie("haoren");
        zhang.signIn();
        assertThat(zhang.cookie("haoren")).isNotEqualTo(before);
        assertThat(worth(before)).isEqualTo(401);
        zhang.get("/api/me").expect(200);
    }

    /** What somebody gets who has nothing but this value of the cookie. */
    private int worth(String token) {
        var thief = portal.nobody();
        return thief.send(thief.request("/api/me").header("Cookie", "haoren=" + token)).status();
    }

    @Test
    void signing_out_ends_the_sign_in_and_no_other() {
        var xu = portal.resident("许");
        var phone = xu.elsewhere();
        xu.delete("/api/session").expect(204);
        xu.get("/api/me").expect(401);
        phone.get("/api/me").expect(200);
    }

    @Test
    void one_sees_ones_sign_ins_and_ends_those_one_does_not_know() {
        var xu = portal.resident("许");
        var phone = xu.elsewhere();
        var stranger = portal.resident("别人");
        var rows = phone.get("/api/me/sign-ins").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
        var others = rows.stream().filter(row -> !row.getBoolean("current")).toList();
        assertThat(others).hasSize(rows.size() - 1).isNotEmpty();
        var lost = others.get(0).getString("code");
        stranger.delete("/api/me/sign-ins/" + lost).expect(404);
        assertThat(phone.get("/accounts/sign-ins?entry=" + lost).expect(200).text()).contains("End this sign-in?");
        phone.form("/accounts/sign-ins?entry=" + lost, "ending", "ending", "end", "x").expect(302);
        xu.get("/api/me").expect(401);
        phone.get("/api/me").expect(200);
        phone.delete("/api/me/sign-ins/" + lost).expect(404);
        var third = phone.elsewhere();
        third.form("/accounts/sign-ins", "others", "others", "all", "x").expect(302);
        phone.get("/api/me").expect(401);
        assertThat(third.get("/api/me/sign-ins").expect(200).json().getInt("total")).isEqualTo(1);
    }

    @Test
    void a_new_password_needs_the_old_one_and_ends_the_sign_ins_elsewhere() {
        var xu = portal.resident("许");
        var phone = xu.elsewhere();
        xu.send("PUT", "/api/me/password", Json.of("current", "not this one", "password", "short", "passwordAgain", "other")).expect(422);
        xu.send("PUT", "/api/me/password", Json.of("current", "not this one", "password", NEW, "passwordAgain", NEW)).expect(409, "WRONG_PASSWORD");
        xu.send("PUT", "/api/me/password", Json.of("current", Portal.PASSWORD, "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD)).expect(409, "SAME_PASSWORD");
        xu.send("PUT", "/api/me/password", Json.of("current", Portal.PASSWORD, "password", NEW, "passwordAgain", "another one")).expect(409, "PASSWORDS_DIFFER");
        phone.get("/api/me").expect(200);
        xu.form("/accounts/password", "changing", "changing", "current", Portal.PASSWORD, "password", NEW, "passwordAgain", NEW, "go", "x").expect(302);
        xu.get("/api/me").expect(200);
        phone.get("/api/me").expect(401);
        tries(xu.login(), Portal.PASSWORD).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        tries(xu.login(), NEW).expect(204);
        var told = Messages.to(portal, xu.login());
        assertThat(told.stream().map(message -> message.getString("kind"))).containsExactly("PASSWORD_CHANGED", "SIGN_UP_CODE");
        assertThat(told.get(0).getString("state")).isEqualTo("SHOWN");
        assertThat(portal.nobody().get("/office/messages").expect(200).text()).contains(xu.login());
    }

    @Test
    void who_still_carries_an_ended_sign_in_can_sign_in_again() {
        var person = portal.resident("再来的人");
        var cookie = "haoren=" + person.cookie("haoren");
        person.delete("/api/session").expect(204);
        var ended = person.send(person.request("/api/session").header("Cookie", cookie).GET()).expect(200).json();
        assertThat(ended.getBoolean("signedIn")).isFalse();
        var body = Json.of("login", person.login(), "password", Portal.PASSWORD).toString();
        person.send(person.request("/api/session").header("Cookie", cookie).header("X-CSRF-Token", ended.getString("csrfToken"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))).expect(204);
    }

    @Test
    void a_token_that_was_signed_out_is_worth_nothing() {
        var yan = portal.resident("严");
        var token = yan.cookie("haoren");
        yan.delete("/api/session").expect(204);
        assertThat(worth(token)).isEqualTo(401);
    }

    @Test
    void every_sign_in_has_a_token_of_its_own_that_scripts_cannot_read() {
        var hua = portal.resident("华");
        assertThat(hua.elsewhere().cookie("haoren")).hasSize(52).isNotEqualTo(hua.cookie("haoren"));
        assertThat(tries(hua.login(), Portal.PASSWORD).expect(204).header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void what_a_signed_in_person_sees_stays_in_no_browser() {
        var page = "/accounts/me";
        assertThat(portal.resident("白").get(page).expect(200).header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(portal.nobody().get("/").expect(200).header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void a_changing_call_without_the_portals_token_is_refused() {
        var jin = portal.resident("金");
        var withoutToken = jin.request("/api/me/identity").header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"idNumber\":\"" + jin.idNumber() + "\"}"));
        jin.send(withoutToken).expect(403);
        jin.send(withoutToken.header("X-CSRF-Token", "0".repeat(64))).expect(403);
        assertThat(jin.get("/api/me").json().getBoolean("stated")).isFalse();
    }

    @Test
    void a_form_sent_from_another_site_is_refused() {
        var wei = portal.resident("魏");
        var post = wei.request("/accounts/sign-in").header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "cross-site");
        wei.send(post.POST(BodyPublishers.ofString("login=x"))).expect(403);
    }

    @Test
    void a_page_of_ones_own_leads_a_stranger_to_the_sign_in() {
        var answer = portal.nobody().get("/accounts/me").expect(302);
        assertThat(answer.header("Location")).contains("/accounts/sign-in?back=");
    }

    private org.haoren.suite.Answer tries(String login, String password) {
        Person stranger = portal.nobody();
        return stranger.post("/api/session", "login", login, "password", password);
    }
}
