package org.haoren.factors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.haoren.suite.TestApp;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Where there is an app, the password alone opens nothing; each code opens once; and the app can be lost without the account being lost. */
class SecondFactorIT extends PortalTest {
    private record Owner(Person person, TestApp app, List<String> recovery) {}

    @Test
    void a_password_alone_gives_no_sign_in() {
        var owner = owner("有验证器的人");
        var other = owner.person.withoutSignIn();
        password(other).expect(409, "SECOND_FACTOR_NEEDED");
        assertThat(other.cookie("haoren")).isNull();
        assertThat(other.cookie("haoren-halfway")).isNotEmpty().doesNotContain(owner.person.login());
        assertThat(other.get("/api/session").json().getBoolean("signedIn")).isFalse();
        other.get("/api/me").expect(401);
        step(other, "000000x").expect(409, "WRONG_FACTOR_CODE").beside("code");
        step(other, "").expect(422).beside("code");
        step(other, owner.app.next()).expect(204);
        assertThat(other.get("/api/session").json().getBoolean("signedIn")).isTrue();
        assertThat(other.cookie("haoren-halfway")).isNull();
    }

    @Test
    void a_code_works_once_also_for_two_who_send_it_at_once() {
        var owner = owner("验证码只用一次的人");
        var two = List.of(owner.person.withoutSignIn(), owner.person.withoutSignIn());
        two.forEach(each -> password(each).expect(409));
        var code = owner.app.next();
        var answers = Together.of(two.stream().<Callable<Answer>>map(each -> () -> step(each, code)).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        var third = owner.person.withoutSignIn();
        password(third).expect(409);
        step(third, owner.app.code(-1)).expect(409, "WRONG_FACTOR_CODE");
        step(third, owner.app.code(1)).expect(204);
    }

    @Test
    void without_the_first_step_with_an_old_one_or_after_a_change_of_password_there_is_no_second() {
        var owner = owner("中途的人");
        var nobody = owner.person.withoutSignIn();
        step(nobody, owner.app.next()).expect(409, "SIGN_IN_ANEW");
        password(nobody).expect(409);
        portal.later(Duration.ofMinutes(6));
        step(nobody, owner.app.code(0)).expect(409, "SIGN_IN_ANEW");
        password(nobody).expect(409);
        owner.person.put("/api/me/password", "current", Portal.PASSWORD, "password", "another long one 2", "passwordAgain", "another long one 2").expect(204);
        step(nobody, owner.app.next()).expect(409, "SIGN_IN_ANEW");
    }

    @Test
    void a_recovery_code_stands_in_once_and_new_ones_replace_all() {
        var owner = owner("用备用码的人");
        assertThat(owner.recovery).hasSize(10).doesNotHaveDuplicates();
        var other = owner.person.withoutSignIn();
        password(other).expect(409);
        step(other, owner.recovery.get(0).toUpperCase().replace("-", " ")).expect(204);
        var again = owner.person.withoutSignIn();
        password(again).expect(409);
        step(again, owner.recovery.get(0)).expect(409, "WRONG_FACTOR_CODE");
        var mine = owner.person.get("/api/me/second-factor").expect(200).json();
        assertThat(mine.getInt("recoveryCodes")).isEqualTo(9);
        assertThat(mine.getJsonArray("events").getJsonObject(0).getString("kind")).isEqualTo("RECOVERY_USED");
        assertThat(owner.person.get("/accounts/me").expect(200).text()).contains("A recovery code was used");
        owner.person.post("/api/me/second-factor/recovery-codes", "code", "12345").expect(409, "WRONG_CODE").beside("code");
        var fresh = codes(owner.person.post("/api/me/second-factor/recovery-codes", "code", owner.app.next()).expect(200));
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(owner.recovery);
        step(again, owner.recovery.get(1)).expect(409, "WRONG_FACTOR_CODE");
        step(again, fresh.get(9)).expect(204);
    }

    /** Whoever does not know the password never gets as far as a code: their failures are none of the factor's. */
    @Test
    void strangers_cannot_lock_the_owner_out_and_whoever_has_the_password_is_stopped() {
        var owner = owner("被盯上的人");
        for (var each = 0; each < 20; each++) step(owner.person.withoutSignIn(), "111111").expect(409, "SIGN_IN_ANEW");
        owner.person.withoutSignIn().signInWith(owner.app.next());
        var thief = owner.person.withoutSignIn();
        password(thief).expect(409);
        var said = "";
        for (var each = 0; each < 10 && !said.equals("LOCKED_FOR_A_WHILE"); each++) said = step(thief, "wrong" + each).expect(409).codes().get(0);
        assertThat(said).isEqualTo("LOCKED_FOR_A_WHILE");
        step(thief, owner.app.next()).expect(409, "LOCKED_FOR_A_WHILE");
        assertThat(owner.person.get("/accounts/me").expect(200).text()).contains("tried too many wrong codes");
        portal.later(Duration.ofHours(2));
        owner.person.withoutSignIn().signInWith(owner.app.next());
    }

    @Test
    void setting_it_up_ends_other_sign_ins_and_needs_a_first_code() {
        var person = portal.resident("刚启用的人");
        var elsewhere = person.elsewhere();
        person.post("/api/me/second-factor/confirmation", "code", "123456").expect(409, "NOT_BEGUN");
        var forgotten = TestApp.begun(portal, person);
        var app = TestApp.begun(portal, person);
        person.withoutSignIn().signIn();
        person.post("/api/me/second-factor/confirmation", "code", forgotten.code(0)).expect(409, "WRONG_CODE").beside("code");
        elsewhere.get("/api/me").expect(200);
        person.post("/api/me/second-factor/confirmation", "code", app.code(0)).expect(200);
        elsewhere.get("/api/me").expect(401);
        person.get("/api/me").expect(200);
        person.post("/api/me/second-factor").expect(409, "ALREADY_SET_UP");
        assertThat(person.get("/api/me/second-factor").expect(200).text()).doesNotContain("secret");
        portal.nobody().get("/api/me/second-factor").expect(401);
    }

    @Test
    void a_recovery_code_also_takes_the_app_away() {
        var owner = owner("换手机的人");
        owner.person.post("/api/me/second-factor/removal", "code", "no-such-code").expect(409, "WRONG_CODE").beside("code");
        owner.person.post("/api/me/second-factor/removal", "code", owner.recovery.get(3)).expect(204);
        owner.person.post("/api/me/second-factor/removal", "code", owner.recovery.get(4)).expect(409, "NOT_SET_UP");
        owner.person.withoutSignIn().signIn();
        assertThat(owner(owner.person).recovery).doesNotContainAnyElementsOf(owner.recovery);
    }

    @Test
    void an_app_that_a_thief_set_up_goes_when_the_owner_takes_the_account_back() {
        var robbed = portal.resident("被盗号的人");
        var thief = robbed.elsewhere();
        var theirs = owner(thief);
        var attempt = thief.post("/api/me/login", "login", "thief-of-factors@example.org", "current", Portal.PASSWORD).expect(202).json().getString("attempt");
        thief.put("/api/me/login/" + attempt, "code", Messages.code(portal, "thief-of-factors@example.org")).expect(204);
        portal.nobody().delete("/api/accounts/login-changes/" + Messages.change(portal, robbed.login())).expect(204);
        var browser = robbed.withoutSignIn();
        var forgotten = browser.post("/api/accounts/passwords", "login", robbed.login(), "proof", Proofs.solved(browser, Proofs.SIGN_UP)).expect(202).json().getString("attempt");
        browser.put("/api/accounts/passwords/" + forgotten, "code", Messages.code(portal, robbed.login()), "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD).expect(204);
        browser.signIn();
        browser.post("/api/me/second-factor/removal", "code", theirs.app.next()).expect(409, "NOT_SET_UP");
    }

    @Test
    void who_has_lost_everything_is_helped_by_two_and_told() {
        var owner = owner("全丢了的人");
        reset(portal.clerk(), owner.person).expect(403);
        reset(portal.security(), owner.person).expect(403);
        reset(portal.administrator(), portal.resident("没有验证器的人")).expect(409, "NOT_SET_UP").beside("login");
        reset(portal.administrator(), portal.administrator()).expect(409, "NOT_FOR_YOURSELF").beside("login");
        portal.administrator().post("/api/second-factor-resets", "login", "nobody@example.org", "reason", "x").expect(409, "UNKNOWN_LOGIN").beside("login");
        var code = reset(portal.administrator(), owner.person).expect(201).json().getString("code");
        reset(portal.administrator(), owner.person).expect(409, "ALREADY_PROPOSED").beside("login");
        decide(portal.administrator(), code, "CONFIRMED").expect(403);
        decide(portal.security(), code, "DECLINED").expect(409, "REASON_NEEDED").beside("reason");
        password(owner.person.withoutSignIn()).expect(409, "SECOND_FACTOR_NEEDED");
        var second = portal.staff("第三位安全管理员", "SECURITY_ADMINISTRATOR", "");
        var answers = Together.of(List.of(portal.security(), second).stream().<Callable<Answer>>map(by -> () -> decide(by, code, "CONFIRMED")).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        owner.person.get("/api/me").expect(401);
        assertThat(Messages.to(portal, owner.person.login()))
                .extracting(each -> each.getString("kind")).contains("RESET", "RESET_PROPOSED", "SET_UP");
        owner.person.signIn();
        assertThat(owner.person.get("/accounts/me").expect(200).text()).contains("Two administrators took your second factor away");
        assertThat(owner.person.get("/api/me/second-factor").expect(200).json().getJsonArray("events").getValuesAs(JsonObject.class)).extracting(each -> each.getString("kind"))
                .startsWith("RESET", "RESET_PROPOSED", "SET_UP");
        owner(owner.person);
    }

    private Owner owner(String name) {
        return owner(portal.resident(name));
    }

    private Owner owner(Person person) {
        var app = TestApp.begun(portal, person);
        return new Owner(person, app, codes(person.post("/api/me/second-factor/confirmation", "code", app.code(-1)).expect(200)));
    }

    private static List<String> codes(Answer answer) {
        return answer.json().getJsonArray("codes").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static Answer password(Person person) {
        return person.post("/api/session", "login", person.login(), "password", Portal.PASSWORD);
    }

    private static Answer step(Person person, String code) {
        return person.post("/api/session/second-factor", "code", code);
    }

    private static Answer reset(Person by, Person whose) {
        return by.post("/api/second-factor-resets", "login", whose.login(), "reason", "带身份证到窗口，经办人认识本人");
    }

    private static Answer decide(Person by, String code, String verdict) {
        return by.post("/api/second-factor-resets/" + code + "/decision", "verdict", verdict);
    }
}
