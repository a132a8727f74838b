package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.Confirmations;
import org.haoren.accounts.confirmation.Purpose;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** Changes a password, by whoever knows the one that holds, or by a code where it is forgotten. All other sign-ins end with it: somebody may have had the old one. The owner is told. */
@ApplicationScoped
@Transactional
@Permit
public class PasswordDesk {
    @Inject AccountStore accounts;
    @Inject AccountChanges changes;
    @Inject KnownDevices devices;
    @Inject Passwords passwords;
    @Inject Notices notices;
    @Inject Confirmations confirmations;
    @Inject SignUpProof proofs;
    @Inject Outbox outbox;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Caller caller;

    /**
     * @param token of the sign-in that asks, which goes on
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public void change(String token, @NotNull PasswordForm form) {
        rates.take(Rate.SIGN_IN);
        var account = accounts.locked(caller.account());
        var objections = new ArrayList<>(Passwords.objections(form.password(), form.passwordAgain(), account.login()));
        var faults = forms.faults(form);
        if (faults.sound("current") && !passwords.matches(form.current(), account.password())) objections.add(AccountRefusal.WRONG_PASSWORD.on("current"));
        else if (faults.sound("password") && form.password().equals(form.current())) objections.add(AccountRefusal.SAME_PASSWORD.on("password"));
        faults.refuseWith(objections);
        account.changePassword(passwords.hash(form.password()));
        accounts.endSignIns(account.id(), SignIn.hash(token), clock.instant());
        devices.forgetOthers(account.id());
        changes.changed(account.id());
        notices.passwordChanged(account);
    }

    /**
     * Sends a code to whoever has forgotten theirs; where there is no such account, whoever reads it there is told that.
     *
     * @param language that the person reads: {@code zh-CN} or {@code en}
     * @throws Refused with {@link AccountRefusal} and about the proof of work, beside the fields of the form
     */
    @Permit(Role.PUBLIC)
    public AttemptRow forgotten(@NotNull ForgottenForm form, String language) {
        var login = Login.of(form.login());
        var objections = new ArrayList<Refusal>();
        if (login.isEmpty()) objections.add(AccountRefusal.LOGIN_NEITHER_MOBILE_NOR_EMAIL.on("login"));
        else if (!outbox.reaches(login.get().recipient().channel())) objections.add(AccountRefusal.NOT_REACHED_THERE.on("login"));
        objections.addAll(proofs.objections(form.proof()));
        forms.faults(form).refuseWith(objections);
        var stated = login.orElseThrow();
        rates.take(Rate.CODE, stated.value());
        proofs.spend(form.proof());
        var owner = accounts.byLogin(stated);
        var sent = confirmations.begin(Purpose.PASSWORD, owner.map(Account::id).orElse(null), stated.recipient(), stated.masked(),
                owner.map(Account::language).orElse(language), null, owner.isPresent());
        notices.code(sent);
        return sent.row();
    }

    /** @throws Missing where there is no such attempt */
    @Permit(Role.PUBLIC)
    public AttemptRow attempt(String attempt) {
        return confirmations.about(Purpose.PASSWORD, attempt);
    }

    /**
     * A new password by the code. Every sign-in ends, and a lock with it.
     *
     * @throws Missing where there is no such attempt, or the account is known by another number or address by now
     * @throws Refused beside the fields of the form
     */
    @Permit(Role.PUBLIC)
    public void reset(String attempt, @NotNull ResetForm form) {
        var faults = forms.faults(form);
        var login = faults.about(() -> confirmations.to(attempt)).address();
        var objections = new ArrayList<>(Passwords.objections(form.password(), form.passwordAgain(), login));
        objections.addAll(confirmations.objections(form.code()));
        faults.refuseWith(objections);
        var confirmed = confirmations.spend(Purpose.PASSWORD, attempt, form.code());
        var now = clock.instant();
        var account = accounts.locked(confirmed.account());
        if (!account.login().equals(login)) throw new Missing("attempt");
        account.changePassword(passwords.hash(form.password()));
        account.tries().forgive();
        account.confirm(now);
        accounts.endSignIns(account.id(), "", now);
        devices.forgetOthers(account.id());
        changes.changed(account.id());
        notices.passwordChanged(account);
    }
}
