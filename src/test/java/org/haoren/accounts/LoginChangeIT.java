package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Another number or address, and "that was not me". */
class LoginChangeIT extends PortalTest {
    private static final String NEW = "a window full of cranes";

    @Test
    void the_new_one_counts_once_its_code_has_come_back_and_the_old_one_is_told() {
        var person = portal.resident("换号的人");
        var attempt = begin(person, "moved@example.org").expect(202).json();
        assertThat(attempt.getString("to")).isEqualTo("m***@example.org");
        signIn(person.login(), Portal.PASSWORD).expect(204);
        signIn("moved@example.org", Portal.PASSWORD).expect(409);
        finish(person, attempt.getString("attempt"), "moved@example.org").expect(204);
        signIn("moved@example.org", Portal.PASSWORD).expect(204);
        signIn(person.login(), Portal.PASSWORD).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        person.get("/api/me").expect(200);
        var told = Messages.to(portal, person.login()).get(0);
        assertThat(told.getString("kind")).isEqualTo("LOGIN_CHANGED");
        assertThat(told.getString("text")).contains("m***@example.org", "within 7 days").doesNotContain("moved@example.org");
    }

    @Test
    void it_needs_the_password_and_another_number_that_the_portal_can_reach() {
        var person = portal.resident("换号的人");
        person.post("/api/me/login", "login", "neither", "current", "not this one").expect(409, "LOGIN_NEITHER_MOBILE_NOR_EMAIL").expect(409, "WRONG_PASSWORD").beside("login").beside("current");
        begin(person, person.login()).expect(409, "SAME_LOGIN").beside("login");
        person.post("/api/me/login", "login", "", "current", "").expect(422).beside("login").beside("current");
        person.post("/api/me/login/code").expect(409, "CONFIRMED_ALREADY");
    }

    @Test
    void what_somebody_else_began_is_not_there() {
        var person = portal.resident("换号的人");
        var attempt = begin(person, "mine-alone@example.org").expect(202).json().getString("attempt");
        var code = Messages.code(portal, "mine-alone@example.org");
        portal.resident("别人").put("/api/me/login/" + attempt, "code", code).expect(404);
        portal.resident("别人").get("/accounts/login-code?attempt=" + attempt).expect(404);
        person.put("/api/me/login/" + attempt, "code", code).expect(204);
        person.put("/api/me/login/" + attempt, "code", code).expect(409, "CODE_USED");
    }

    @Test
    void a_number_that_has_an_account_is_asked_like_any_other_and_its_owner_is_told() {
        var owner = portal.signedUp("主人", "has-one@example.org");
        var person = portal.resident("换号的人");
        var attempt = begin(person, owner.login()).expect(202).json().getString("attempt");
        assertThat(Messages.to(portal, owner.login()).get(0).getString("kind")).isEqualTo("LOGIN_TAKEN");
        person.put("/api/me/login/" + attempt, "code", "000000").expect(409, "CODE_WRONG");
    }

    @Test
    void of_two_accounts_that_want_the_same_address_at_the_same_instant_one_has_it() {
        var one = portal.resident("甲某");
        var other = portal.resident("乙某");
        var first = begin(one, "wanted@example.org").expect(202).json().getString("attempt");
        var firstCode = Messages.code(portal, "wanted@example.org");
        var second = begin(other, "wanted@example.org").expect(202).json().getString("attempt");
        var secondCode = Messages.code(portal, "wanted@example.org");
        var answers = Together.of(List.<Callable<Answer>>of(() -> one.put("/api/me/login/" + first, "code", firstCode), () -> other.put("/api/me/login/" + second, "code", secondCode)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "LOGIN_TAKEN"));
    }

    @Test
    void who_holds_the_notice_takes_it_back_and_whoever_took_over_is_out() {
        var person = portal.resident("被盗的人");
        var old = person.login();
        var thief = person.elsewhere();
        changed(thief, "thief@example.org");
        var change = Messages.change(portal, old);
        var shown = portal.nobody().get("/api/accounts/login-changes/" + change).expect(200).json();
        assertThat(shown.getBoolean("open")).isTrue();
        assertThat(shown.toString()).doesNotContain("thief@", old);
        var page = portal.nobody();
        assertThat(page.get("/accounts/undo?change=" + change).expect(200).text()).contains("t***@example.org");
        page.form("/accounts/undo?change=" + change, "undoing", "undoing", "undo", "x").expect(302);
        person.get("/api/me").expect(401);
        thief.get("/api/me").expect(401);
        signIn("thief@example.org", Portal.PASSWORD).expect(409);
        signIn(old, Portal.PASSWORD).expect(409, "WRONG_LOGIN_OR_PASSWORD");
        assertThat(Messages.to(portal, old).get(0).getString("kind")).isEqualTo("LOGIN_RESTORED");
        assertThat(Messages.to(portal, "thief@example.org").get(0).getString("kind")).isEqualTo("LOGIN_TAKEN_BACK");
        var nobody = portal.nobody();
        var attempt = nobody.post("/api/accounts/passwords", "login", old, "proof", Proofs.solved(nobody, Proofs.SIGN_UP)).expect(202).json().getString("attempt");
        nobody.put("/api/accounts/passwords/" + attempt, "code", Messages.code(portal, old), "password", NEW, "passwordAgain", NEW).expect(204);
        signIn(old, NEW).expect(204);
        portal.nobody().delete("/api/accounts/login-changes/" + change).expect(409, "CHANGE_UNDONE");
        assertThat(portal.nobody().get("/accounts/undo?change=" + change).expect(200).text()).contains("It has been taken back");
    }

    @Test
    void what_was_changed_after_it_goes_back_with_it() {
        var person = portal.resident("被盗的人");
        changed(person, "step-one@example.org");
        var first = Messages.change(portal, person.login());
        changed(person, "step-two@example.org");
        var second = Messages.change(portal, "step-one@example.org");
        portal.nobody().delete("/api/accounts/login-changes/" + first).expect(204);
        portal.nobody().delete("/api/accounts/login-changes/" + second).expect(409, "CHANGE_UNDONE");
        signIn("step-two@example.org", Portal.PASSWORD).expect(409);
        assertThat(Messages.to(portal, person.login()).get(0).getString("kind")).isEqualTo("LOGIN_RESTORED");
    }

    @Test
    void it_can_be_taken_back_until_the_end_of_its_days_and_not_from_then_on() {
        var early = portal.resident("早说的人");
        var late = portal.resident("晚说的人");
        changed(early, "early@example.org");
        var first = Messages.change(portal, early.login());
        portal.later(Duration.ofHours(1));
        changed(late, "late-one@example.org");
        var second = Messages.change(portal, late.login());
        portal.later(Duration.ofDays(7).minusHours(1).minusMinutes(2));
        portal.nobody().delete("/api/accounts/login-changes/" + first).expect(204);
        portal.later(Duration.ofHours(1).plusMinutes(2));
        portal.nobody().delete("/api/accounts/login-changes/" + second).expect(409, "TOO_LATE_TO_UNDO");
        assertThat(portal.nobody().get("/accounts/undo?change=" + second).expect(200).text()).contains("The time for taking it back is over").doesNotContain("undoing");
    }

    @Test
    void at_the_counter_a_clerk_takes_it_back_with_the_owners_document_alone() {
        var owner = portal.verified("被盗的人");
        var unknown = portal.resident("没有核验的人");
        changed(owner, "counter@example.org");
        changed(unknown, "unverified@example.org");
        var clerk = portal.clerk();
        undo(clerk, "19999999999", owner.idNumber(), "失窃").expect(409, "NO_SUCH_CHANGE").beside("login");
        undo(clerk, owner.login(), unknown.idNumber(), "失窃").expect(409, "NOT_THE_OWNERS_NUMBER").beside("idNumber");
        undo(clerk, unknown.login(), unknown.idNumber(), "失窃").expect(409, "NOBODY_TO_COMPARE").beside("login");
        undo(clerk, owner.login(), "1", "").expect(422).beside("idNumber").beside("reason");
        undo(owner, owner.login(), owner.idNumber(), "失窃").expect(403);
        undo(clerk, owner.login(), owner.idNumber(), "失窃").expect(204);
        undo(clerk, owner.login(), owner.idNumber(), "失窃").expect(409, "CHANGE_UNDONE");
        signIn("counter@example.org", Portal.PASSWORD).expect(409);
    }

    @Test
    void a_clerk_takes_back_nothing_of_their_own() {
        var clerk = portal.staff("文员", "OFFICE_CLERK", "");
        portal.verify(clerk, clerk.idNumber());
        changed(clerk, "clerk-moved@example.org");
        undo(clerk, clerk.login(), clerk.idNumber(), "失窃").expect(409, "NOT_FOR_YOURSELF");
    }

    @Test
    void an_old_number_that_another_account_has_by_now_stays_there() {
        var person = portal.resident("换号的人");
        changed(person, "given-up@example.org");
        var change = Messages.change(portal, person.login());
        portal.signedUp("新机主", person.login());
        portal.nobody().delete("/api/accounts/login-changes/" + change).expect(409, "OLD_LOGIN_TAKEN");
        person.get("/api/me").expect(200);
    }

    private static Answer begin(Person person, String login) {
        return person.post("/api/me/login", "login", login, "current", Portal.PASSWORD);
    }

    private Answer finish(Person person, String attempt, String login) {
        return person.put("/api/me/login/" + attempt, "code", Messages.code(portal, login));
    }

    private void changed(Person person, String login) {
        finish(person, begin(person, login).expect(202).json().getString("attempt"), login).expect(204);
    }

    private static Answer undo(Person clerk, String login, String idNumber, String reason) {
        return clerk.post("/api/accounts/login-changes/undoing", "login", login, "idNumber", idNumber, "reason", reason);
    }

    private Answer signIn(String login, String password) {
        return portal.nobody().post("/api/session", "login", login, "password", password);
    }
}
