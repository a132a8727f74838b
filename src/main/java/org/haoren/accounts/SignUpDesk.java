package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.accounts.confirmation.Confirmations;
import org.haoren.accounts.confirmation.Purpose;
import org.haoren.accounts.consents.ConsentDesk;
import org.haoren.accounts.consents.ConsentPurpose;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/**
 * Opens accounts. Whoever states a number or address is sent a code there, and the account opens when it comes back. Where there is an account already, its owner is told
 * that somebody tried, and whoever tried sees nothing of it.
 */
@ApplicationScoped
@Transactional
@Permit
public class SignUpDesk {
    @Inject AccountStore accounts;
    @Inject ConsentDesk consents;
    @Inject Confirmations confirmations;
    @Inject Notices notices;
    @Inject SignIns signIns;
    @Inject Passwords passwords;
    @Inject SignUpProof proofs;
    @Inject Outbox outbox;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject Facts facts;

    /** What the device has to solve before somebody signs up, or has a code sent for a forgotten password. @throws Missing where the portal does not ask for it */
    @Permit(Role.PUBLIC)
    public ChallengeRow challenge() {
        rates.take(Rate.CHALLENGE);
        return proofs.challenge();
    }

    /** Whether it needs a proof of work. */
    @Permit(Role.PUBLIC)
    public boolean asksForProof() {
        return proofs.asks();
    }

    /**
     * @param language that the person reads: {@code zh-CN} or {@code en}
     * @throws Refused with {@link AccountRefusal} and about the proof of work, beside the fields of the form
     */
    @Permit(Role.PUBLIC)
    public SignUpOutcome signUp(@NotNull SignUpForm form, String language) {
        rates.take(Rate.SIGN_UP);
        var login = Login.of(form.login());
        var objections = objections(form, login);
        objections.addAll(proofs.objections(form.proof()));
        forms.faults(form).refuseWith(objections);
        var stated = login.orElseThrow();
        var pending = new PendingAccount(form.name().strip(), passwords.hash(form.password()), ConsentPurpose.PRIVACY.edition());
        if (!confirms()) {
            open(stated, pending, language, false);
            proofs.spend(form.proof());
            return new SignUpOutcome(null, true);
        }
        rates.take(Rate.CODE, stated.value());
        proofs.spend(form.proof());
        var owner = accounts.byLogin(stated);
        var sent = confirmations.begin(Purpose.SIGN_UP, null, stated.recipient(), stated.masked(), owner.map(Account::language).orElse(language), pending.text(), owner.isEmpty());
        notices.code(sent);
        return new SignUpOutcome(sent.row(), false);
    }

    private List<Refusal> objections(SignUpForm form, Optional<Login> login) {
        var found = new ArrayList<Refusal>();
        if (login.isEmpty()) found.add(AccountRefusal.LOGIN_NEITHER_MOBILE_NOR_EMAIL.on("login"));
        else if (confirms() && !outbox.reaches(login.get().recipient().channel())) found.add(AccountRefusal.NOT_REACHED_THERE.on("login"));
        found.addAll(Passwords.objections(form.password(), form.passwordAgain(), form.login()));
        if (!form.consent()) found.add(AccountRefusal.CONSENT_NEEDED.on("consent"));
        return found;
    }

    private boolean confirms() {
        return settings.flag("haoren.sign-up.confirmation");
    }

    /** What the browser that began it may know of it. @throws Missing where there is none */
    @Permit(Role.PUBLIC)
    public AttemptRow attempt(String attempt) {
        return confirmations.about(Purpose.SIGN_UP, attempt);
    }

    /**
     * Opens the account that was stated with the attempt.
     *
     * @throws Missing where there is no such attempt
     * @throws Refused beside field {@code code}; or with {@link AccountRefusal#LOGIN_TAKEN} where another opened one with the same number or address meanwhile
     */
    @Permit(Role.PUBLIC)
    public AccountId confirm(String attempt, @Valid @NotNull ConfirmationForm form) {
        var confirmed = confirmations.spend(Purpose.SIGN_UP, attempt, form.code());
        return open(new Login(confirmed.at().address()), PendingAccount.of(confirmed.note()), confirmed.language(), true);
    }

    /** The same, and signs in: who has just typed password and code need not type either again. @param device what the browser says of itself @return the sign-in's token */
    @Permit(Role.PUBLIC)
    public String confirmAndSignIn(String attempt, @Valid @NotNull ConfirmationForm form, String device) {
        return signIns.begin(confirm(attempt, form), device, clock.instant());
    }

    private AccountId open(Login login, PendingAccount pending, String language, boolean confirmed) {
        var now = clock.instant();
        if (accounts.byLogin(login).isPresent()) throw new Refused(AccountRefusal.LOGIN_TAKEN.on("login"));
        var account = new Account(login, pending.name(), pending.password(), language, now);
        if (confirmed) account.confirm(now);
        try {
            accounts.add(account);
            accounts.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "account_login")) throw new Refused(AccountRefusal.LOGIN_TAKEN.on("login"));
            throw e;
        }
        consents.opening(account.id(), pending.edition(), now);
        facts.fire(new AccountFacts.AccountOpened(account.id().value(), now));
        return account.id();
    }
}
