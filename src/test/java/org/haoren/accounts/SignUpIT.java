package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpIT extends PortalTest {
    private static final String GOOD = Portal.PASSWORD;

    @Test
    void whoever_signed_up_can_sign_in() {
        var li = portal.resident("李梅");
        assertThat(li.get("/api/session").expect(200).json().getString("name")).isEqualTo("李梅");
        assertThat(li.get("/api/session").json().getBoolean("verified")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷野㐱", "<script>alert(1)</script>", "O'Brien & 'Söhne' \"x\"", "🙂🙂", "'; drop table account; --"})
    void a_name_is_kept_as_it_was_written(String name) {
        assertThat(portal.resident(name).get("/api/me").expect(200).json().getString("name")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "name          |                      | 422 | NotBlank",
            "name          | -                    | 422 | NotBlank",
            "login         |                      | 422 | NotBlank",
            "password      | short1               | 422 | Size",
            "login         | not an address       | 409 | LOGIN_NEITHER_MOBILE_NOR_EMAIL",
            "login         | 12345                | 409 | LOGIN_NEITHER_MOBILE_NOR_EMAIL",
            "password      | aaaaaaaaaaaaaa       | 409 | PASSWORD_TOO_EASY",
            "passwordAgain | something else 2     | 409 | PASSWORDS_DIFFER"})
    void a_wrong_field_is_named_with_words_beside_it(String field, String value, int status, String code) {
        var form = new java.util.LinkedHashMap<String, Object>();
        form.put("name", "王平");
        form.put("login", "wang.ping@example.org");
        form.put("password", GOOD);
        form.put("passwordAgain", GOOD);
        form.put("consent", true);
        form.put("proof", Proofs.solved(portal.nobody(), Proofs.SIGN_UP));
        form.put(field, value == null ? null : value.isEmpty() ? " " : value);
        if (field.equals("password")) form.put("passwordAgain", value);
        portal.nobody().send("POST", "/api/accounts", Json.of(form.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue())).toArray()))
                .expect(status, code).beside(field);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var answer = portal.nobody().post("/api/accounts", "name", "赵", "login", "x", "password", "aaaaaaaaaaaa", "passwordAgain", "b", "consent", false).expect(409);
        assertThat(answer.codes()).containsExactlyInAnyOrder("LOGIN_NEITHER_MOBILE_NOR_EMAIL", "PASSWORD_TOO_EASY", "PASSWORDS_DIFFER", "CONSENT_NEEDED", "PROOF_MISSING");
    }

    @Test
    void so_is_what_is_missing_and_what_is_wrong_together() {
        portal.nobody().post("/api/accounts", "name", "", "login", "x", "password", "short", "passwordAgain", "b", "consent", false).expect(422, "NotBlank")
                .beside("name").beside("login").beside("password").beside("passwordAgain").beside("consent");
    }

    @Test
    void text_over_its_limit_is_refused() {
        portal.nobody().post("/api/accounts", "name", "名".repeat(41), "login", "long@example.org", "password", GOOD, "passwordAgain", GOOD, "consent", true)
                .expect(422, "Size").beside("name");
    }

    @Test
    void a_login_belongs_to_one_account_however_it_is_typed() {
        var sun = portal.resident("孙");
        var typed = "+86 " + sun.login().substring(0, 3) + "-" + sun.login().substring(3, 7) + "-" + sun.login().substring(7);
        portal.nobody().post("/api/accounts", "name", "孙二", "login", typed, "password", GOOD, "passwordAgain", GOOD, "consent", true, "proof", Proofs.solved(portal.nobody(), Proofs.SIGN_UP))
                .expect(202);
        assertThat(Messages.to(portal, sun.login()).get(0).getString("kind")).isEqualTo("SIGN_UP_TAKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"name\": {}}", "{\"name\": 5, \"consent\": \"perhaps\"}", "name=x"})
    void what_is_no_json_of_the_form_is_a_bad_request(String body) {
        var answer = portal.nobody().send("POST", "/api/accounts", "application/json", BodyPublishers.ofString(body));
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
