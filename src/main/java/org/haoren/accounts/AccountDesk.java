package org.haoren.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** Opens accounts and tells people apart for the rooms after it. */
@ApplicationScoped
@Transactional
@Permit
public class AccountDesk {
    /** The edition of the privacy notice that the page shows: the day of its last change. */
    public static final String PRIVACY_EDITION = "2026-11-26";
    @Inject AccountStore accounts;
    @Inject DocumentStore documents;
    @Inject Passwords passwords;
    @Inject IdentityNumbers numbers;
    @Inject DistrictDesk districts;
    @Inject FormCheck forms;
    @Inject SignUpProof proofs;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** What the device has to solve before somebody signs up. @throws Missing where the portal does not ask for it */
    @Permit(Role.PUBLIC)
    public ChallengeRow challenge() {
        rates.take(Rate.CHALLENGE);
        return proofs.challenge();
    }

    /** Whether signing up needs a proof of work. */
    @Permit(Role.PUBLIC)
    public boolean asksForProof() {
        return proofs.asks();
    }

    /** @throws Refused with {@link AccountRefusal} and about the proof of work, beside the fields of the form */
    @Permit(Role.PUBLIC)
    public AccountId signUp(@NotNull SignUpForm form) {
        rates.take(Rate.SIGN_UP);
        var login = Login.of(form.login());
        var objections = objections(form, login.isPresent());
        objections.addAll(proofs.objections(form.proof()));
        forms.faults(form).refuseWith(objections);
        var now = clock.instant();
        if (accounts.byLogin(login.orElseThrow()).isPresent()) throw new Refused(AccountRefusal.LOGIN_TAKEN.on("login"));
        var account = new Account(login.orElseThrow(), form.name().strip(), passwords.hash(form.password()), now);
        try {
            accounts.add(account);
            accounts.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "account_login")) throw new Refused(AccountRefusal.LOGIN_TAKEN.on("login"));
            throw e;
        }
        proofs.spend(form.proof());
        accounts.add(new Consent(account.id(), Consent.PRIVACY, PRIVACY_EDITION, now));
        facts.fire(new AccountFacts.AccountOpened(account.id().value(), now));
        return account.id();
    }

    private static List<Refusal> objections(SignUpForm form, boolean login) {
        var found = new ArrayList<Refusal>();
        if (!login) found.add(AccountRefusal.LOGIN_NEITHER_MOBILE_NOR_EMAIL.on("login"));
        found.addAll(Passwords.objections(form.password(), form.passwordAgain(), form.login()));
        if (!form.consent()) found.add(AccountRefusal.CONSENT_NEEDED.on("consent"));
        return found;
    }

    /** The caller's own account. */
    @Permit(Role.RESIDENT)
    public AccountRow me() {
        var account = accounts.get(caller.account());
        return account.row(numbers.document(account)).with(documents(account), residences(account.id()));
    }

    private List<DocumentRow> documents(Account account) {
        return account.verified() ? documents.of(account.id()).stream().map(each -> each.row(numbers.opened(each.sealed(), null))).toList() : List.of();
    }

    private List<ResidenceRow> residences(AccountId account) {
        var entries = accounts.residences(account).entries();
        if (entries.isEmpty()) return List.of();
        var names = districts.byCode();
        return entries.stream().map(each -> each.row(names.get(each.district()))).toList();
    }

    /** For rooms that act for the caller and need their age: null born means that nothing was stated. */
    @Permit(Role.RESIDENT)
    public AccountRow row(AccountId id) {
        return accounts.get(id).row(null);
    }

    /** Names for a page of rows, in one query. For pages that only those may see who deal with these people. */
    @Permit(Role.RESIDENT)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.all(ids).stream().collect(toMap(Account::id, Account::name));
    }
}
