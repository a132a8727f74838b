package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.Confirmations;
import org.haoren.accounts.confirmation.Purpose;
import org.haoren.accounts.consents.ConsentDesk;
import org.haoren.accounts.consents.ConsentPurpose;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.time.CityTime;

/** Accounts of children who sign in nowhere, for the room that knows who may open one and act for the child. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class ChildDesk {
    @Inject AccountStore accounts;
    @Inject IdentityNumbers numbers;
    @Inject ConsentDesk consents;
    @Inject Confirmations confirmations;
    @Inject Notices notices;
    @Inject Passwords passwords;
    @Inject Outbox outbox;
    @Inject Rates rates;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** What a card's number says of the child. @param born null where there are objections */
    public record Read(LocalDate born, List<Refusal> objections) {}

    /** @param known children whom the caller has opened an account for already */
    @Permit(Role.RESIDENT)
    public Read read(String idNumber, Collection<AccountId> known) {
        var read = IdentityForm.card(idNumber).document().read(time.today());
        if (read.document() == null) return new Read(null, read.objections());
        var hashed = numbers.hashed(read.document());
        var twice = accounts.all(known).stream().anyMatch(each -> hashed.equals(each.idNumberHash()));
        return new Read(read.document().born(), twice ? List.of(AccountRefusal.CHILD_OPENED_ALREADY.on("idNumber")) : List.of());
    }

    /** The caller has consented to the privacy notice for the child. @param idNumber of a card, read before */
    @Permit(Role.RESIDENT)
    public AccountId open(String name, String idNumber) {
        var now = clock.instant();
        var document = IdentityForm.card(idNumber).document().read(time.today()).document();
        var account = Account.ofChild(name.strip(), passwords.hash(Codes.random(26)), accounts.get(caller.account()).language(), now);
        account.state(document, numbers.sealed(document), numbers.hashed(document), now);
        accounts.add(account);
        accounts.flush();
        consents.opening(account.id(), ConsentPurpose.PRIVACY.edition(), now);
        facts.fire(new AccountFacts.AccountOpened(account.id().value(), now));
        return account.id();
    }

    /** Sends a code to the number or address by which the child shall sign in from now on. @throws Refused with {@link AccountRefusal} beside field {@code login} */
    @Permit(Role.RESIDENT)
    public AttemptRow login(AccountId child, String typed) {
        rates.take(Rate.SIGN_IN);
        var account = accounts.locked(child);
        var login = Login.of(typed);
        var found = new ArrayList<Refusal>();
        if (account.signsIn()) found.add(AccountRefusal.CONFIRMED_ALREADY);
        if (login.isEmpty()) found.add(AccountRefusal.LOGIN_NEITHER_MOBILE_NOR_EMAIL.on("login"));
        else if (!outbox.reaches(login.get().recipient().channel())) found.add(AccountRefusal.NOT_REACHED_THERE.on("login"));
        Refused.ifAny(found);
        var own = login.orElseThrow();
        rates.take(Rate.CODE, own.value());
        var owner = accounts.byLogin(own);
        var sent = confirmations.begin(Purpose.LOGIN, account.id(), own.recipient(), own.masked(), owner.orElse(account).language(), null, owner.isEmpty());
        notices.code(sent);
        return sent.row();
    }

    /** The child has read the code: from now on they sign in by that login, with the password that they choose as one who forgot it. */
    @Permit(Role.RESIDENT)
    public void confirm(AccountId child, String attempt, String code) {
        confirmations.about(Purpose.LOGIN, attempt, child);
        var confirmed = confirmations.spend(Purpose.LOGIN, attempt, code);
        var account = accounts.locked(child);
        var own = new Login(confirmed.at().address());
        if (account.signsIn()) throw new Refused(AccountRefusal.CONFIRMED_ALREADY);
        if (accounts.byLogin(own).isPresent()) throw new Refused(AccountRefusal.LOGIN_TAKEN);
        account.signInBy(own);
        account.confirm(clock.instant());
        try {
            accounts.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "account_login")) throw new Refused(AccountRefusal.LOGIN_TAKEN);
            throw e;
        }
        facts.fire(new AccountFacts.LoginChanged(child.value(), clock.instant()));
    }
}
