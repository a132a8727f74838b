package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class ForgottenPasswordIT extends PortalTest {
    private static final String NEW = "a window full of cranes";

    @Test
    void a_code_sets_a_new_password_ends_every_sign_in_and_a_lock_and_the_owner_is_told() {
        var person = portal.resident("健忘的人");
        var elsewhere = person.elsewhere();
        for (int failure = 1; failure <= 8; failure++) signIn(person.login(), "guess " + failure).expect(409);
        signIn(person.login(), Portal.PASSWORD).expect(409, "LOCKED_FOR_A_WHILE");
        var attempt = forgotten(person.login());
        reset(attempt, Messages.code(portal, person.login()), NEW).expect(204);
        person.get("/api/me").expect(401);
        elsewhere.get("/api/me").expect(401);
        signIn(person.login(), Portal.PASSWORD).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        signIn(person.login(), NEW).expect(204);
        assertThat(Messages.to(portal, person.login()).get(0).getString("kind")).isEqualTo("PASSWORD_CHANGED");
    }

    @Test
    void a_code_is_good_once_and_until_its_end() {
        var person = portal.signedUp("健忘的人");
        var attempt = forgotten(person.login());
        var code = Messages.code(portal, person.login());
        reset(attempt, code, NEW).expect(204);
        reset(attempt, code, NEW + " 2").expect(409, "CODE_USED").beside("code");
        var late = forgotten(person.login());
        var second = Messages.code(portal, person.login());
        portal.later(Duration.ofMinutes(15));
        reset(late, second, NEW + " 3").expect(409, "CODE_EXPIRED");
        signIn(person.login(), NEW).expect(204);
    }

    @Test
    void of_two_new_passwords_at_the_same_instant_one_counts() {
        var person = portal.signedUp("健忘的人");
        var attempt = forgotten(person.login());
        var code = Messages.code(portal, person.login());
        var answers = Together.of(List.<Callable<Answer>>of(() -> reset(attempt, code, NEW + " 1"), () -> reset(attempt, code, NEW + " 2")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        signIn(person.login(), NEW + (answers.get(0).status() == 204 ? " 1" : " 2")).expect(204);
    }

    @Test
    void what_is_wrong_with_the_password_costs_no_try() {
        var person = portal.signedUp("健忘的人");
        var attempt = forgotten(person.login());
        var code = Messages.code(portal, person.login());
        for (int time = 0; time < 6; time++) reset(attempt, code, "aaaaaaaaaaaa").expect(409, "PASSWORD_TOO_EASY").beside("password");
        portal.nobody().put("/api/accounts/passwords/" + attempt, "code", "12", "password", "short", "passwordAgain", "other").expect(422).beside("code").beside("password").beside("passwordAgain");
        reset(attempt, code, NEW).expect(204);
    }

    @Test
    void whether_there_is_an_account_shows_in_no_answer() {
        var person = portal.signedUp("健忘的人", "forgetful@example.org");
        var known = forgotten(person.login());
        var unknown = forgotten("stranger@example.org");
        for (int wrong = 0; wrong < 6; wrong++) {
            var one = reset(known, other(Messages.code(portal, person.login())), NEW);
            var other = reset(unknown, "000000", NEW);
            assertThat(one.expect(409).text()).isEqualTo(other.text());
        }
        assertThat(Messages.to(portal, "stranger@example.org").get(0).getString("kind")).isEqualTo("NO_ACCOUNT");
        assertThat(Messages.to(portal, "stranger@example.org").get(0).getString("text")).doesNotContainPattern("[0-9]{6}");
    }

    @Test
    void a_code_for_something_else_sets_no_password() {
        var person = portal.resident("换号的人");
        var change = person.post("/api/me/login", "login", "another-purpose@example.org", "current", Portal.PASSWORD).expect(202).json().getString("attempt");
        reset(change, Messages.code(portal, "another-purpose@example.org"), NEW).expect(404);
        var forgotten = forgotten(person.login());
        var code = Messages.code(portal, person.login());
        portal.nobody().post("/api/accounts/attempts/" + forgotten + "/confirmation", "code", code).expect(404);
        person.put("/api/me/login/" + forgotten, "code", code).expect(404);
        person.put("/api/me/login/" + change, "code", Messages.code(portal, "another-purpose@example.org")).expect(204);
        reset(forgotten, code, NEW).expect(404);
    }

    @Test
    void it_needs_a_proof_of_work_and_a_login_in_words_beside_their_fields() {
        portal.nobody().post("/api/accounts/passwords", "login", "neither").expect(409, "LOGIN_NEITHER_MOBILE_NOR_EMAIL").expect(409, "PROOF_MISSING").beside("login").beside("proof");
    }

    private String forgotten(String login) {
        var person = portal.nobody();
        return person.post("/api/accounts/passwords", "login", login, "proof", Proofs.solved(person, Proofs.SIGN_UP)).expect(202).json().getString("attempt");
    }

    private Answer reset(String attempt, String code, String password) {
        return portal.nobody().put("/api/accounts/passwords/" + attempt, "code", code, "password", password, "passwordAgain", password);
    }

    private Answer signIn(String login, String password) {
        return portal.nobody().post("/api/session", "login", login, "password", password);
    }

    private static String other(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }
}
