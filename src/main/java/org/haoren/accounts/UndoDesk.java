package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/**
 * "That was not me": a change of number or address is taken back within its time, by whoever holds the notice to the old one, or by a clerk to whom the owner shows their
 * document. The account is known by the old one again, every sign-in ends, and no password opens it until a new one is set by a code at the old number or address: so neither who took
 * the account over nor the clerk gets anything by it.
 */
@ApplicationScoped
@Transactional
@Permit
public class UndoDesk {
    /** Whoever took an account over may have had it a while before they changed where its owner is reached. */
    private static final Duration BEFORE = Duration.ofDays(1);
    @Inject AccountStore accounts;
    @Inject AccountChanges changes;
    @Inject LoginChanges loginChanges;
    @Inject IdentityNumbers numbers;
    @Inject Passwords passwords;
    @Inject Notices notices;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Event<TakenBack> takenBack;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** @param change as in the notice @throws Missing where there is none */
    @Permit(Role.PUBLIC)
    public LoginChangeRow one(String change) {
        return found(change).row(clock.instant());
    }

    /** @throws Missing where there is none @throws Refused with {@link AccountRefusal} */
    @Permit(Role.PUBLIC)
    public void undo(String change) {
        rates.take(Rate.SIGN_IN);
        var found = found(change);
        var account = accounts.locked(found.account());
        loginChanges.refresh(found);
        Refused.ifAny(found.objectionsToUndoing(clock.instant()));
        found.undo(clock.instant());
        restore(account, found);
    }

    private LoginChange found(String change) {
        return loginChanges.byToken(change).orElseThrow(() -> new Missing("change of a login"));
    }

    /** Whoever may not take back changes at the counter need not see its page. */
    @Permit(Role.OFFICE_CLERK)
    public void requireClerk() {
        caller.account();
    }

    /**
     * For an owner whose identity has been verified: the clerk reads the number from their document.
     *
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.OFFICE_CLERK)
    public void undoAtCounter(@NotNull UndoForm form) {
        var faults = forms.faults(form);
        var objections = new ArrayList<Refusal>();
        var change = Login.of(form.login()).flatMap(loginChanges::ofOld);
        if (change.isEmpty()) objections.add(AccountRefusal.NO_SUCH_CHANGE.on("login"));
        var account = change.map(each -> accounts.locked(each.account()));
        if (account.isPresent()) {
            loginChanges.refresh(change.get());
            change.get().objectionsToUndoing(clock.instant()).forEach(objection -> objections.add(objection.on("login")));
            objections.addAll(deciders.caller().objections(account.get().id(), AccountRefusal.NOT_FOR_YOURSELF, "login"));
            if (!account.get().verified()) objections.add(AccountRefusal.NOBODY_TO_COMPARE.on("login"));
            else if (!numbers.document(account.get()).number().equals(StatedDocument.plain(form.idNumber()))) objections.add(AccountRefusal.NOT_THE_OWNERS_NUMBER.on("idNumber"));
        }
        faults.refuseWith(objections);
        change.orElseThrow().undo(caller.account(), form.reason().strip(), clock.instant());
        restore(account.orElseThrow(), change.get());
    }

    private void restore(Account account, LoginChange change) {
        var now = clock.instant();
        var before = loginChanges.before(change);
        var after = new Login(account.login());
        if (accounts.byLogin(before).filter(other -> !other.id().equals(account.id())).isPresent()) throw new Refused(AccountRefusal.OLD_LOGIN_TAKEN);
        account.changeLogin(before);
        account.changePassword(passwords.hash(Codes.random(52)));
        try {
            loginChanges.undoLater(change, now);
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "account_login")) throw new Refused(AccountRefusal.OLD_LOGIN_TAKEN);
            throw e;
        }
        accounts.endSignIns(account.id(), "", now);
        changes.changed(account.id());
        takenBack.fire(new TakenBack(account.id(), change.changedAt().minus(BEFORE)));
        notices.loginRestored(account, before, after);
        facts.fire(new AccountFacts.LoginRestored(account.id().value(), now));
    }
}
