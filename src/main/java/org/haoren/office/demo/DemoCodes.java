package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.haoren.accounts.ForgottenForm;
import org.haoren.accounts.LoginDesk;
import org.haoren.accounts.LoginForm;
import org.haoren.accounts.PasswordDesk;
import org.haoren.accounts.ResetForm;
import org.haoren.accounts.SignUpDesk;
import org.haoren.accounts.UndoDesk;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.platform.proof.ProofOfWork;

/** Yesterday somebody changed a resident's number, who took it back by the notice; today another one has forgotten the password. */
@ApplicationScoped
class DemoCodes {
    private static final Pattern CHANGE = Pattern.compile("change=([0-9a-z]+)");
    private static final String LANGUAGE = "zh-CN";
    @Inject LoginDesk logins;
    @Inject UndoDesk undoing;
    @Inject PasswordDesk passwords;
    @Inject SignUpDesk signUps;
    @Inject ProofOfWork proofs;
    @Inject DemoDesk demo;
    @Inject Cast cast;

    void plan(Instant now) {
        var people = SeedFile.rows("accounts.csv");
        var owner = people.get(people.size() - 1).get("login");
        cast.act(owner, now.minus(Duration.ofHours(26)), this::moves);
        cast.act(Cast.NOBODY, now.minus(Duration.ofHours(25)), () -> undoing.undo(change(owner)));
        cast.act(Cast.NOBODY, now.minus(Duration.ofHours(24)), () -> resets(owner));
        cast.act(Cast.NOBODY, now.minus(Duration.ofHours(2)), () -> resets(people.get(people.size() - 2).get("login")));
    }

    private void moves() {
        var other = "somebody.else@example.org";
        var attempt = logins.change(new LoginForm(other, DemoPeople.PASSWORD)).attempt();
        logins.confirm(attempt, new ConfirmationForm(DemoMail.code(demo.messages(other, 1))));
    }

    private String change(String login) {
        var found = CHANGE.matcher(demo.messages(login, 1).rows().get(0).text());
        if (!found.find()) throw new IllegalStateException("The newest message tells of no change");
        return found.group(1);
    }

    /** To the one that everybody in the demo has. */
    private void resets(String login) {
        var attempt = passwords.forgotten(new ForgottenForm(login, signUps.asksForProof() ? proofs.solved(signUps.challenge()) : null), LANGUAGE).attempt();
        passwords.reset(attempt, new ResetForm(DemoMail.code(demo.messages(login, 1)), DemoPeople.PASSWORD, DemoPeople.PASSWORD));
    }
}
