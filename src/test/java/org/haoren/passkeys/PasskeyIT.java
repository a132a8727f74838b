package org.haoren.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestApp;
import org.haoren.suite.TestPasskey;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Signing in with a passkey, and everything that somebody might hand in instead. */
class PasskeyIT extends PortalTest {
    @Test
    void a_passkey_signs_its_owner_in_without_login_or_password() {
        var owner = portal.resident("有通行密钥的人");
        var passkey = new TestPasskey();
        var added = passkey.addedBy(owner, "我的手机").expect(201).json();
        assertThat(added.getString("name")).isEqualTo("我的手机");
        assertThat(told(owner)).startsWith("ADDED");
        assertThat(Messages.latest(portal, owner.login())).contains("我的手机");
        var browser = owner.withoutSignIn();
        passkey.counting(1).signsIn(browser).expect(204);
        assertThat(browser.get("/api/me").expect(200).json().getString("code")).isEqualTo(owner.code());
        assertThat(browser.cookie("haoren-passkey")).isNull();
        var mine = owner.get("/api/me/passkeys").expect(200).list().getJsonObject(0);
        assertThat(mine.getString("code")).isEqualTo(added.getString("code"));
        assertThat(mine.isNull("usedAt")).isFalse();
        assertThat(owner.get("/api/me/passkeys").text()).doesNotContain("material", "credential");
        assertThat(owner.get("/api/me/data").expect(200).text()).contains("我的手机").doesNotContain(passkey.id());
        portal.nobody().get("/api/me/passkeys").expect(401);
    }

    @Test
    void what_is_asked_for_is_kept_by_the_authenticator_for_a_verified_owner_and_names_nobody() {
        var owner = portal.resident("看选项的人");
        var options = owner.post("/api/me/passkeys/challenge").expect(200).json();
        assertThat(options.getJsonObject("rp").getString("id")).isEqualTo("localhost");
        assertThat(options.getJsonObject("authenticatorSelection")).isEqualTo(Json.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
        assertThat(options.getString("attestation")).isEqualTo("none");
        assertThat(options.getJsonObject("user").getString("name")).contains("****").isNotEqualTo(owner.login());
        assertThat(owner.cookie("haoren-passkey")).isNotEmpty().doesNotContain(options.getString("challenge"));
        var asked = portal.nobody().post("/api/session/passkey/challenge").expect(200).json();
        assertThat(asked.getJsonArray("allowCredentials")).isEmpty();
        assertThat(asked.getString("userVerification")).isEqualTo("required");
        var known = new TestPasskey();
        known.addedBy(owner, "一").expect(201);
        var excluded = owner.post("/api/me/passkeys/challenge").expect(200).json().getJsonArray("excludeCredentials");
        assertThat(excluded.getValuesAs(JsonObject.class)).extracting(each -> each.getString("id")).containsExactly(known.id());
    }

    @Test
    void a_challenge_is_answered_once_by_the_browser_that_carries_it_and_soon() {
        var owner = portal.resident("重放的人");
        var passkey = new TestPasskey();
        passkey.addedBy(owner, "手机").expect(201);
        var browser = owner.withoutSignIn();
        var options = browser.post("/api/session/passkey/challenge").expect(200).json();
        var carried = browser.cookie("haoren-passkey");
        var answer = passkey.signed(options);
        answer(owner.withoutSignIn(), answer).expect(409, "CHALLENGE_GONE");
        browser.send("POST", "/api/session/passkey", answer).expect(204);
        var thief = owner.withoutSignIn();
        assertThat(withCookie(thief, carried, answer).expect(409).codes()).containsExactly("CHALLENGE_GONE");
        assertThat(withCookie(thief, carried.substring(0, carried.length() - 2) + "AA", answer).expect(409).codes()).containsExactly("CHALLENGE_GONE");
        var late = owner.withoutSignIn();
        var asked = passkey.signed(late.post("/api/session/passkey/challenge").expect(200).json());
        portal.later(Duration.ofMinutes(6));
        answer(late, asked).expect(409, "CHALLENGE_GONE");
        var twice = owner.withoutSignIn();
        var both = passkey.signed(twice.post("/api/session/passkey/challenge").expect(200).json());
        var cookie = twice.cookie("haoren-passkey");
        var answers = Together.of(List.<Callable<Answer>>of(() -> withCookie(owner.withoutSignIn(), cookie, both), () -> withCookie(owner.withoutSignIn(), cookie, both)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void one_made_for_adding_signs_nobody_in_and_the_other_way_round() {
        var owner = portal.resident("混用的人");
        var passkey = new TestPasskey();
        passkey.addedBy(owner, "手机").expect(201);
        var forAdding = owner.post("/api/me/passkeys/challenge").expect(200).json();
        answer(owner, passkey.signed(forAdding)).expect(409, "CHALLENGE_GONE");
        var fresh = owner.elsewhere();
        var forSignIn = fresh.post("/api/session/passkey/challenge").expect(200).json();
        var made = new TestPasskey().made(Json.of("challenge", forSignIn.getString("challenge"), "user", forAdding.getJsonObject("user")), "x");
        fresh.send("POST", "/api/me/passkeys", made).expect(409, "CHALLENGE_GONE");
    }

    @Test
    void another_address_an_owner_not_verified_and_a_forged_signature_are_refused() {
        var owner = portal.resident("被冒充的人");
        new TestPasskey().at("https://haoren.example.org").addedBy(owner, "x").expect(409, "ANOTHER_ADDRESS");
        new TestPasskey().from("http://localhost:9090").addedBy(owner, "x").expect(409, "ANOTHER_ADDRESS");
        new TestPasskey().unverified().addedBy(owner, "x").expect(409, "NOT_RIGHT");
        var passkey = new TestPasskey();
        passkey.addedBy(owner, "手机").expect(201);
        passkey.from("http://localhost:9090").signsIn(owner.withoutSignIn()).expect(409, "ANOTHER_ADDRESS");
        passkey.at("http://localhost:8080").unverified().signsIn(owner.withoutSignIn()).expect(409, "NOT_RIGHT");
        new TestPasskey().signsIn(owner.withoutSignIn()).expect(409, "UNKNOWN_PASSKEY");
        var forging = new TestPasskey();
        forging.addedBy(owner, "伪造").expect(201);
        forging.forged().signsIn(owner.withoutSignIn()).expect(409, "NOT_RIGHT");
    }

    @Test
    void anothers_passkey_is_never_taken_for_ones_own() {
        var owner = portal.resident("甲");
        var other = portal.resident("乙");
        var passkey = new TestPasskey();
        var others = new TestPasskey();
        passkey.addedBy(owner, "甲的").expect(201);
        var code = others.addedBy(other, "乙的").expect(201).json().getString("code");
        passkey.addedBy(other, "同一个").expect(409, "KNOWN_ALREADY");
        owner.delete("/api/me/passkeys/" + code).expect(404);
        owner.get("/passkeys/mine?passkey=" + code).expect(404);
        passkey.of(other.code().getBytes(java.nio.charset.StandardCharsets.UTF_8)).signsIn(owner.withoutSignIn()).expect(409, "UNKNOWN_PASSKEY");
        passkey.of(new byte[0]).signsIn(owner.withoutSignIn()).expect(409, "UNKNOWN_PASSKEY");
    }

    @Test
    void garbage_is_refused_beside_its_field_and_breaks_nothing() {
        var person = portal.nobody();
        person.post("/api/session/passkey/challenge").expect(200);
        person.post("/api/session/passkey", "passkey", "%%%", "clientData", "a b", "authenticatorData", "", "signature", "é", "userHandle", "=").expect(422)
                .beside("passkey").beside("clientData").beside("authenticatorData").beside("signature").beside("userHandle");
        person.post("/api/session/passkey", "passkey", "A", "clientData", "A", "authenticatorData", "A", "signature", "A", "userHandle", "A").expect(409, "UNKNOWN_PASSKEY");
        person.post("/api/session/passkey", "passkey", "A".repeat(2000), "clientData", "AA", "authenticatorData", "AA", "signature", "AA").expect(422).beside("passkey");
        var owner = portal.resident("乱填的人");
        owner.post("/api/me/passkeys/challenge").expect(200);
        owner.post("/api/me/passkeys", "name", "x", "clientData", "AAAA", "attestation", "v_8", "transports", List.of()).expect(409, "NOT_RIGHT");
        owner.post("/api/me/passkeys", "name", "", "clientData", "AAAA", "attestation", "AA", "transports", List.of("INTERNAL!")).expect(422).beside("name");
        portal.nobody().post("/api/session/passkey", "passkey", "AA", "clientData", "AA", "authenticatorData", "AA", "signature", "AA").expect(409, "CHALLENGE_GONE");
    }

    @Test
    void one_that_counts_backwards_is_refused_and_its_owner_told() {
        var owner = portal.resident("被复制的人");
        var passkey = new TestPasskey();
        passkey.addedBy(owner, "钥匙").expect(201);
        passkey.counting(9).signsIn(owner.withoutSignIn()).expect(204);
        passkey.counting(9).signsIn(owner.withoutSignIn()).expect(409, "COUNTS_BACKWARDS");
        assertThat(told(owner)).startsWith("COPIED");
        assertThat(owner.get("/api/me/passkeys").expect(200).list().getJsonObject(0).isNull("doubtedAt")).isFalse();
        assertThat(owner.get("/passkeys/mine").expect(200).text()).contains("counted backwards");
        passkey.counting(10).signsIn(owner.withoutSignIn()).expect(204);
    }

    @Test
    void only_somebody_who_has_just_signed_in_adds_and_removes() {
        var owner = portal.resident("登录已久的人");
        var passkey = new TestPasskey();
        var code = passkey.addedBy(owner, "手机").expect(201).json().getString("code");
        var elsewhere = owner.elsewhere();
        portal.later(Duration.ofMinutes(11));
        owner.post("/api/me/passkeys/challenge").expect(409, "SIGN_IN_FIRST");
        owner.delete("/api/me/passkeys/" + code).expect(409, "SIGN_IN_FIRST");
        assertThat(owner.get("/passkeys/mine?passkey=" + code).expect(200).text()).contains("Sign in again");
        owner.signIn();
        owner.delete("/api/me/passkeys/" + code).expect(204);
        assertThat(told(owner)).startsWith("REMOVED");
        elsewhere.get("/api/me").expect(401);
        owner.get("/api/me").expect(200);
        passkey.signsIn(owner.withoutSignIn()).expect(409, "UNKNOWN_PASSKEY");
        for (var each = 0; each < 10; each++) new TestPasskey().addedBy(owner, "第" + each).expect(201);
        owner.post("/api/me/passkeys/challenge").expect(409, "TOO_MANY");
    }

    /** Decision 180: a lock keeps strangers out, not the owner; and failures of a passkey lock nobody out. */
    @Test
    void a_lock_does_not_hold_a_passkey_up_and_a_passkey_locks_nobody() {
        var owner = portal.resident("被锁的人");
        var passkey = new TestPasskey();
        passkey.addedBy(owner, "手机").expect(201);
        var stranger = owner.withoutSignIn();
        for (var each = 0; each < 8; each++) stranger.post("/api/session", "login", owner.login(), "password", "guess " + each).expect(409);
        owner.withoutSignIn().post("/api/session", "login", owner.login(), "password", Portal.PASSWORD).expect(409, "LOCKED_FOR_A_WHILE");
        var browser = owner.withoutSignIn();
        passkey.signsIn(browser).expect(204);
        browser.post("/api/session", "login", owner.login(), "password", Portal.PASSWORD).expect(403);
        var another = portal.resident("不会被锁的人");
        var wrong = new TestPasskey();
        wrong.addedBy(another, "手机").expect(201);
        wrong.forged();
        for (var each = 0; each < 12; each++) wrong.signsIn(another.withoutSignIn()).expect(409, "NOT_RIGHT");
        another.withoutSignIn().signIn();
    }

    @Test
    void it_is_the_second_step_after_the_password_and_only_ones_own() {
        var owner = portal.resident("两步登录的人");
        owner.post("/api/me/second-factor/confirmation", "code", TestApp.begun(portal, owner).code(0)).expect(200);
        var passkey = new TestPasskey();
        passkey.addedBy(owner, "手机").expect(201);
        var others = new TestPasskey();
        others.addedBy(portal.resident("旁人"), "旁人的").expect(201);
        var browser = owner.withoutSignIn();
        browser.post("/api/session", "login", owner.login(), "password", Portal.PASSWORD).expect(409, "SECOND_FACTOR_NEEDED");
        var asked = browser.post("/api/session/passkey/challenge").expect(200).json();
        assertThat(asked.getJsonArray("allowCredentials").getValuesAs(JsonObject.class)).extracting(each -> each.getString("id")).containsExactly(passkey.id());
        answer(browser, others.signed(asked)).expect(409, "UNKNOWN_PASSKEY");
        assertThat(browser.get("/accounts/second-step").expect(200).text()).contains("Finish with a passkey");
        passkey.of(new byte[0]).signsIn(browser).expect(204);
        browser.get("/api/me").expect(200);
        assertThat(browser.cookie("haoren-halfway")).isNull();
        assertThat(owner.withoutSignIn().get("/accounts/second-step").expect(200).text()).doesNotContain("Finish with a passkey");
    }

    @Test
    void what_a_thief_added_goes_when_the_owner_takes_the_account_back() {
        var owner = portal.resident("要回账号的人");
        var mine = new TestPasskey();
        mine.addedBy(owner, "我的").expect(201);
        portal.later(Duration.ofDays(2));
        var thief = owner.elsewhere();
        var theirs = new TestPasskey();
        theirs.addedBy(thief, "小偷的").expect(201);
        var attempt = thief.post("/api/me/login", "login", "thief-of-passkeys@example.org", "current", Portal.PASSWORD).expect(202).json().getString("attempt");
        thief.put("/api/me/login/" + attempt, "code", Messages.code(portal, "thief-of-passkeys@example.org")).expect(204);
        theirs.signsIn(owner.withoutSignIn()).expect(204);
        var change = Messages.change(portal, owner.login());
        portal.nobody().delete("/api/accounts/login-changes/" + change).expect(204);
        theirs.signsIn(owner.withoutSignIn()).expect(409, "UNKNOWN_PASSKEY");
        mine.signsIn(owner.withoutSignIn()).expect(204);
    }

    private static Answer answer(Person browser, JsonObject answer) {
        return browser.send("POST", "/api/session/passkey", answer);
    }

    private static Answer withCookie(Person browser, String carried, JsonObject answer) {
        return browser.send(browser.request("/api/session/passkey").header("Cookie", "haoren-passkey=" + carried).header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(answer.toString())));
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map(each -> each.getString("kind")).toList();
    }
}
