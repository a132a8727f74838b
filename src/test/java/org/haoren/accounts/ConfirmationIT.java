package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** A number or address counts once its code has come back. */
class ConfirmationIT extends PortalTest {
    @Test
    void nobody_can_sign_in_before_the_code_has_come_back() {
        var attempt = stated("before@example.org").getString("attempt");
        signIn("before@example.org").expect(409, "WRONG_LOGIN_OR_PASSWORD");
        confirm(attempt, Messages.code(portal, "before@example.org")).expect(201);
        signIn("before@example.org").expect(204);
        confirm(attempt, Messages.code(portal, "before@example.org")).expect(409, "CODE_USED").beside("code");
    }

    @Test
    void what_is_sent_is_good_for_some_minutes_and_shows_the_address_masked() {
        var stated = stated("some@example.org");
        assertThat(stated.getString("to")).isEqualTo("s***@example.org");
        var shown = portal.nobody().get("/api/accounts/attempts/" + stated.getString("attempt")).expect(200).json();
        assertThat(shown).isEqualTo(stated);
        assertThat(Messages.to(portal, "some@example.org")).singleElement().satisfies(message -> {
            assertThat(message.getString("kind")).isEqualTo("SIGN_UP_CODE");
            assertThat(message.getString("channel")).isEqualTo("EMAIL");
            assertThat(message.getString("language")).isEqualTo("en");
            assertThat(message.getString("text")).startsWith("[Good People of Hezhou] Your code is ").contains("good for 15 minutes");
        });
    }

    @Test
    void after_five_wrong_codes_the_right_one_is_none_and_another_one_is_good() {
        var attempt = stated("wrong@example.org").getString("attempt");
        var right = Messages.code(portal, "wrong@example.org");
        confirm(attempt, "12345").expect(409, "CODE_NOT_SIX_DIGITS").beside("code");
        for (int wrong = 1; wrong < 5; wrong++) confirm(attempt, other(right)).expect(409, "CODE_WRONG").beside("code");
        confirm(attempt, other(right)).expect(409, "TRIED_TOO_OFTEN");
        confirm(attempt, right).expect(409, "TRIED_TOO_OFTEN");
        again(attempt).expect(409, "SENT_JUST_NOW");
        portal.later(Duration.ofMinutes(1));
        again(attempt).expect(200);
        confirm(attempt, Messages.code(portal, "wrong@example.org")).expect(201);
    }

    @Test
    void a_code_runs_out_of_time_and_another_one_in_its_place_is_good() {
        var attempt = stated("late@example.org").getString("attempt");
        var first = Messages.code(portal, "late@example.org");
        portal.later(Duration.ofMinutes(15));
        confirm(attempt, first).expect(409, "CODE_EXPIRED");
        again(attempt).expect(200);
        var second = Messages.code(portal, "late@example.org");
        if (!first.equals(second)) confirm(attempt, first).expect(409, "CODE_WRONG");
        confirm(attempt, second).expect(201);
        again(attempt).expect(409, "CODE_USED");
        var old = stated("gone@example.org").getString("attempt");
        portal.later(Duration.ofDays(1));
        again(old).expect(404);
        confirm(old, "123456").expect(404);
    }

    @Test
    void whether_there_is_an_account_shows_in_no_answer_and_its_owner_is_told() {
        var owner = portal.signedUp("主人", "owner@example.org");
        var known = stated("owner@example.org");
        var unknown = stated("unknown@example.org");
        assertThat(known.keySet()).isEqualTo(unknown.keySet());
        for (int wrong = 1; wrong <= 6; wrong++) {
            var one = confirm(known.getString("attempt"), "000000");
            var other = confirm(unknown.getString("attempt"), other(Messages.code(portal, "unknown@example.org")));
            assertThat(one.status()).isEqualTo(other.status());
            assertThat(one.text()).isEqualTo(other.text());
        }
        var told = Messages.to(portal, "owner@example.org").get(0);
        assertThat(told.getString("kind")).isEqualTo("SIGN_UP_TAKEN");
        assertThat(told.getString("text")).doesNotContainPattern("[0-9]{6}");
        portal.later(Duration.ofMinutes(1));
        assertThat(again(known.getString("attempt")).expect(200).json().keySet()).isEqualTo(again(unknown.getString("attempt")).expect(200).json().keySet());
        owner.signIn();
    }

    @Test
    void of_two_who_state_the_same_number_the_one_who_reads_it_has_the_account() {
        var squatter = stated("both@example.org").getString("attempt");
        var reader = stated("both@example.org").getString("attempt");
        var code = Messages.code(portal, "both@example.org");
        confirm(squatter, code).expect(409, "CODE_WRONG");
        confirm(reader, code).expect(201);
        signIn("both@example.org").expect(204);
    }

    @Test
    void a_code_that_is_entered_twice_at_the_same_instant_opens_one_account() {
        var attempt = stated("twice@example.org").getString("attempt");
        var code = Messages.code(portal, "twice@example.org");
        var answers = Together.of(Collections.nCopies(4, (Callable<Answer>) () -> confirm(attempt, code)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> assertThat(answer.codes()).containsAnyOf("CODE_USED", "LOGIN_TAKEN"));
    }

    @Test
    void two_attempts_for_one_number_confirmed_at_the_same_instant_open_one_account() {
        var codes = IntStream.range(0, 2).mapToObj(each -> {
            var attempt = stated("race@example.org").getString("attempt");
            return List.of(attempt, Messages.code(portal, "race@example.org"));
        }).toList();
        var answers = Together.of(codes.stream().map(each -> (Callable<Answer>) () -> confirm(each.get(0), each.get(1))).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "LOGIN_TAKEN"));
    }

    @Test
    void wrong_codes_count_also_when_they_come_at_once() {
        var attempt = stated("at-once@example.org").getString("attempt");
        var right = Messages.code(portal, "at-once@example.org");
        var answers = Together.of(Collections.nCopies(8, (Callable<Answer>) () -> confirm(attempt, other(right))));
        assertThat(answers.stream().flatMap(answer -> answer.codes().stream())).filteredOn("CODE_WRONG"::equals).hasSize(4);
        confirm(attempt, right).expect(409, "TRIED_TOO_OFTEN");
    }

    @Test
    void a_page_opens_the_account_and_signs_in() {
        var attempt = stated("page@example.org").getString("attempt");
        var phone = portal.nobody();
        var wrong = phone.form("/accounts/confirm?attempt=" + attempt, "confirming", "confirming", "code", "12 34", "go", "x").expect(422);
        assertThat(wrong.text()).contains("value=\"12 34\"", "A code has six digits");
        assertThat(phone.form("/accounts/confirm?attempt=" + attempt, "another", "another", "more", "x").expect(422).text()).contains("Please wait 60 seconds");
        portal.later(Duration.ofMinutes(1));
        var more = phone.form("/accounts/confirm?attempt=" + attempt, "another", "another", "more", "x").expect(302).header("Location");
        assertThat(more).endsWith("/accounts/confirm?attempt=" + attempt + "&done=accounts.codeSent");
        assertThat(phone.get(more.substring(more.indexOf("/accounts/"))).expect(200).text()).contains("Another code is on its way");
        phone.form("/accounts/confirm?attempt=" + attempt, "confirming", "confirming", "code", Messages.code(portal, "page@example.org"), "go", "x").expect(302);
        assertThat(phone.get("/api/me").expect(200).json().getBoolean("confirmed")).isTrue();
        phone.get("/accounts/me?done=accounts.opened").expect(200);
    }

    private JsonObject stated(String login) {
        var person = portal.nobody();
        return person.post("/api/accounts", "name", "新人", "login", login, "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD, "consent", true,
                "proof", Proofs.solved(person, Proofs.SIGN_UP)).expect(202).json();
    }

    private Answer confirm(String attempt, String code) {
        return portal.nobody().post("/api/accounts/attempts/" + attempt + "/confirmation", "code", code);
    }

    private Answer again(String attempt) {
        return portal.nobody().post("/api/accounts/attempts/" + attempt + "/code");
    }

    private Answer signIn(String login) {
        Person somebody = portal.nobody();
        return somebody.post("/api/session", "login", login, "password", Portal.PASSWORD);
    }

    private static String other(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }
}
