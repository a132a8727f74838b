package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.haoren.suite.Messages;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Proofs;
import org.haoren.suite.Server;
import org.junit.jupiter.api.Test;

/** A portal that asks for no codes opens accounts like those from before there were any: they can be used, and are asked to be confirmed. */
@OwnPortal
class UnconfirmedIT {
    @Test
    void they_are_usable_and_confirmed_when_their_owner_does_it() {
        try (var server = Server.in("unconfirmed")) {
            var settings = server.settings();
            settings.setProperty("haoren.sign-up.confirmation", "false");
            var portal = server.start(settings).ready(Duration.ofSeconds(240));
            var person = portal.nobody();
            signUp(person, "old@example.org").expect(201);
            signUp(portal.nobody(), "old@example.org").expect(409, "LOGIN_TAKEN").beside("login");
            assertThat(Messages.to(portal, "old@example.org")).isEmpty();
            person.form("/accounts/sign-in", "signIn", "signIn", "login", "old@example.org", "password", Portal.PASSWORD, "go", "x").expect(302);
            assertThat(person.get("/api/me").expect(200).json().getBoolean("confirmed")).isFalse();
            assertThat(person.get("/accounts/me").expect(200).text()).contains("Your number or address has not been confirmed");
            var csrf = person.get("/api/session").json().getString("csrfToken");
            var there = person.form("/accounts/login", "own", "own", "csrf", csrf, "send", "x").expect(302).header("Location");
            var code = there.substring(there.indexOf("/accounts/"));
            assertThat(code).startsWith("/accounts/login-code?attempt=");
            person.form(code, "confirming", "confirming", "csrf", csrf, "code", Messages.code(portal, "old@example.org"), "go", "x").expect(302);
            assertThat(person.get("/api/me").expect(200).json().getBoolean("confirmed")).isTrue();
            assertThat(person.get("/accounts/me").expect(200).text()).doesNotContain("has not been confirmed");
        }
    }

    private static org.haoren.suite.Answer signUp(Person person, String login) {
        return person.post("/api/accounts", "name", "旧人", "login", login, "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD, "consent", true,
                "proof", Proofs.solved(person, Proofs.SIGN_UP));
    }
}
