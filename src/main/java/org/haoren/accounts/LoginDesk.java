package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.accounts.confirmation.Confirmations;
import org.haoren.accounts.confirmation.Purpose;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** Changes the number or address that an account is known by, once it is confirmed; what it was before is told. */
@ApplicationScoped
@Transactional
@Permit
public class LoginDesk {
    @Inject AccountStore accounts;
    @Inject LoginChanges loginChanges;
    @Inject Confirmations confirmations;
    @Inject Notices notices;
    @Inject Passwords passwords;
    @Inject Outbox outbox;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * Sends a code to the new number or address. Where another account has it, the one who reads it is told so, and nobody else.
     *
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public AttemptRow change(@NotNull LoginForm form) {
        rates.take(Rate.SIGN_IN);
        var account = accounts.locked(caller.account());
        var faults = forms.faults(form);
        var login = Login.of(form.login());
        var objections = new ArrayList<Refusal>();
        if (login.isEmpty()) objections.add(AccountRefusal.LOGIN_NEITHER_MOBILE_NOR_EMAIL.on("login"));
        else if (!outbox.reaches(login.get().recipient().channel())) objections.add(AccountRefusal.NOT_REACHED_THERE.on("login"));
        else if (login.get().value().equals(account.login())) objections.add(AccountRefusal.SAME_LOGIN.on("login"));
        if (faults.sound("current") && !passwords.matches(form.current(), account.password())) objections.add(AccountRefusal.WRONG_PASSWORD.on("current"));
        faults.refuseWith(objections);
        return send(account, login.orElseThrow());
    }

    /** Sends a code to the number or address that the caller's account has, for accounts from before there were codes. */
    @Permit(Role.RESIDENT)
    public AttemptRow confirmOwn() {
        var account = accounts.get(caller.account());
        var login = new Login(account.login());
        var objections = new ArrayList<Refusal>();
        if (account.confirmed()) objections.add(AccountRefusal.CONFIRMED_ALREADY);
        if (!outbox.reaches(login.recipient().channel())) objections.add(AccountRefusal.NOT_REACHED_THERE);
        Refused.ifAny(objections);
        return send(account, login);
    }

    private AttemptRow send(Account account, Login login) {
        rates.take(Rate.CODE, login.value());
        var owner = accounts.byLogin(login).filter(other -> !other.id().equals(account.id()));
        var sent = confirmations.begin(Purpose.LOGIN, account.id(), login.recipient(), login.masked(), owner.orElse(account).language(), null, owner.isEmpty());
        notices.code(sent);
        return sent.row();
    }

    /** @throws org.haoren.platform.refusal.Missing where the caller has begun no such attempt */
    @Permit(Role.RESIDENT)
    public AttemptRow attempt(String attempt) {
        return confirmations.about(Purpose.LOGIN, attempt, caller.account());
    }

    /**
     * From now on the account is known by the number or address that the attempt was about. The one before is told, and how to say that it was somebody else.
     *
     * @throws Refused beside field {@code code}; or with {@link AccountRefusal#LOGIN_TAKEN} where somebody opened an account with it meanwhile
     */
    @Permit(Role.RESIDENT)
    public void confirm(String attempt, @Valid @NotNull ConfirmationForm form) {
        attempt(attempt);
        var confirmed = confirmations.spend(Purpose.LOGIN, attempt, form.code());
        var now = clock.instant();
        var account = accounts.locked(caller.account());
        var before = new Login(account.login());
        var after = new Login(confirmed.at().address());
        if (!after.equals(before)) move(account, before, after);
        account.confirm(now);
    }

    private void move(Account account, Login before, Login after) {
        var now = clock.instant();
        if (accounts.byLogin(after).isPresent()) throw new Refused(AccountRefusal.LOGIN_TAKEN);
        var days = settings.number("haoren.login-change.days");
        account.changeLogin(after);
        flush();
        var token = loginChanges.add(account, before, after, Duration.ofDays(days), now);
        notices.loginChanged(account, before, after, token, days);
        facts.fire(new AccountFacts.LoginChanged(account.id().value(), now));
    }

    private void flush() {
        try {
            accounts.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "account_login")) throw new Refused(List.of(AccountRefusal.LOGIN_TAKEN));
            throw e;
        }
    }
}
