package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Durable means durable: whoever got an answer finds what it said, also when the power went off right after it. */
@OwnPortal
class KillIT {
    @Test
    void what_was_answered_is_there_after_kill_9() {
        try (var server = Server.in("kill")) {
            server.start(server.settings());
            var portal = server.ready(Duration.ofSeconds(120));
            var person = portal.signedUp("雷");
            server.kill();

            server.start(server.settings());
            var again = server.ready(Duration.ofSeconds(120));
            var session = again.nobody().post("/api/session", "login", person.login(), "password", Portal.PASSWORD);
            session.expect(204);
            again.nobody().post("/api/accounts", "name", "雷", "login", person.login(), "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD,
                    "consent", true, "proof", Proofs.solved(again.nobody(), Proofs.SIGN_UP)).expect(202);
            assertThat(Messages.to(again, person.login()).get(0).getString("kind")).as("the account is there").isEqualTo("SIGN_UP_TAKEN");
        }
    }
}
