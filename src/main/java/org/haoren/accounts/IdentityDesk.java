package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictId;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Person;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Real identity: stated by the person, verified at a counter by a clerk who compares the document. What it becomes later is for {@link CorrectionDesk}. */
@ApplicationScoped
@Transactional
@Permit
public class IdentityDesk {
    @Inject AccountStore accounts;
    @Inject DocumentStore documents;
    @Inject AccountChanges changes;
    @Inject IdentityNumbers numbers;
    @Inject KeyedHash hash;
    @Inject DistrictDesk districts;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /**
     * The caller states their document; until it is verified it may be stated anew. Whether somebody else has been verified by it is found out at the counter: here
     * anybody could ask whether anybody's number is known.
     *
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public AccountRow state(@NotNull IdentityForm form) {
        var faults = forms.faults(form);
        var account = accounts.locked(caller.account());
        var read = form.document().read(time.today());
        var found = new ArrayList<>(account.objectionsToStating());
        found.addAll(read.objections());
        faults.refuseWith(found);
        account.state(read.document(), numbers.sealed(read.document()), numbers.hashed(read.document()), clock.instant());
        return account.row(read.document());
    }

    /** Which may have issued a passport: two letters each (ISO 3166-1). */
    public static Set<String> countries() {
        return StatedDocument.COUNTRIES;
    }

    /** Those whose identity waits for a clerk, longest first. */
    @Permit(Role.OFFICE_CLERK)
    public Page<AccountRow> waiting(int page) {
        return accounts.waiting(page).map(account -> account.row(numbers.document(account)));
    }

    @Permit(Role.OFFICE_CLERK)
    public AccountRow one(String code) {
        var account = accounts.byCode(code);
        return account.row(numbers.document(account));
    }

    /**
     * The clerk reads the document; it must be the one stated, and nobody else may have been verified by it. Nobody verifies themself. Where the person shows where they live, that is recorded
     * with it, and stands at once as the identity does.
     *
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.OFFICE_CLERK)
    public void verify(String code, @NotNull VerificationForm read) {
        var faults = forms.faults(read);
        var account = faults.about(() -> accounts.locked(accounts.byCode(code).id()));
        var document = read.document().read(time.today());
        var found = new ArrayList<>(document.objections());
        if (document.document() != null) found.addAll(objections(account, document.document()));
        var lives = read.district() != null && !read.district().isBlank();
        if (lives && read.proof() == null) found.add(AccountRefusal.RESIDENCE_WITHOUT_PROOF.on("proof"));
        if (!lives && read.proof() != null) found.add(AccountRefusal.PROOF_WITHOUT_RESIDENCE.on("district"));
        if (lives && faults.sound("district")) found.addAll(Residences.objectionsTo(districts.find(new DistrictId(read.district()))));
        faults.refuseWith(found);
        var now = clock.instant();
        verified(account, caller.account(), now);
        if (lives) accounts.add(ResidenceEntry.first(account.id(), read.district(), read.proof(), Signature.of(caller, now), now));
    }

    /**
     * A service that the city trusts says that the caller holds this card: whoever was not verified is from now on. For the room that spoke to it.
     *
     * @return false where it cannot be the caller's, by what was verified before
     * @throws Refused with {@link AccountRefusal#PERSON_HAS_ANOTHER_ACCOUNT}
     */
    @Permit(Role.RESIDENT)
    public boolean vouched(String idNumber) {
        var card = card(idNumber);
        if (card == null) return false;
        var account = accounts.locked(caller.account());
        var hashed = numbers.hashed(card);
        if (account.verified()) return accounts.byDocument(hashed).filter(holder -> holder.id().equals(account.id())).isPresent();
        if (documents.ofAnother(hashed, account.id())) throw new Refused(AccountRefusal.PERSON_HAS_ANOTHER_ACCOUNT);
        var now = clock.instant();
        account.state(card, numbers.sealed(card), hashed, now);
        verified(account, null, now);
        return true;
    }

    /** Whose account was verified by this card. For the room that spoke to a service that the city trusts. */
    @Permit(Role.PUBLIC)
    public Optional<AccountId> holder(String idNumber) {
        var card = card(idNumber);
        return Optional.ofNullable(card).map(numbers::hashed).flatMap(accounts::byDocument).map(Account::id);
    }

    /** Null where it is no card's number. */
    private IdDocument card(String idNumber) {
        return IdentityForm.card(idNumber).document().read(time.today()).document();
    }

    /** @param clerk null where a service vouched for it */
    private void verified(Account account, AccountId clerk, Instant now) {
        var hashed = account.idNumberHash();
        account.verify(clerk, accounts.namesSomebody(hashed) ? numbers.otherPerson(hashed, account.code()) : hashed, now);
        documents.hold(new HeldDocument(account.id(), account.sealedIdNumber(), hashed, now));
        changes.changed(account.id());
        facts.fire(new AccountFacts.IdentityVerified(account.id().value(), now));
    }

    private List<Refusal> objections(Account account, IdDocument read) {
        var hashed = numbers.hashed(read);
        var found = account.objectionsToVerifying(deciders.caller(), read, hashed);
        if (documents.ofAnother(hashed, account.id())) found.add(AccountRefusal.PERSON_HAS_ANOTHER_ACCOUNT.on("idNumber"));
        return found;
    }

    /**
     * A name for the caller as a person, different for every purpose, that leads back to nobody: two accounts of one person would have the same.
     *
     * @return its hash: 64 hexadecimal digits
     * @throws Refused with {@link AccountRefusal#NOT_VERIFIED}
     */
    @Permit(Role.RESIDENT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Person person(String purpose) {
        var person = caller.identity().map(Identity::person).orElseGet(() -> accounts.person(caller.account()));
        if (person == null) throw new Refused(AccountRefusal.NOT_VERIFIED);
        return new Person(hash.of("person:" + purpose, person.hash()), person.born(), person.verifiedAt(), person.residences());
    }

    /**
     * Mobile numbers that follow each other without a gap, among the logins of people verified before that moment; the longest first, at most {@value AccountStore#RUNS}.
     *
     * @param least how many have to follow each other
     */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public List<NumberRunRow> numberRuns(Instant moment, int least) {
        return accounts.numberRuns(moment, least).stream().map(run -> new NumberRunRow(hash.of("number run", run.first()), new Login(run.first()).masked(), new Login(run.last()).masked(),
                run.numbers())).toList();
    }

    /**
     * How many verified people there were before that moment.
     *
     * @param bornBy the last day on which they may have been born; null for any
     */
    @Permit(Role.PUBLIC)
    public long verifiedBefore(Instant moment, LocalDate bornBy) {
        return accounts.verifiedBefore(moment, bornBy);
    }

    /**
     * How many of them lived in these districts, by what was recorded before that moment.
     *
     * @param districts codes, of every level that counts; not empty
     * @param bornBy the last day on which they may have been born; null for any
     */
    @Permit(Role.PUBLIC)
    public long livedIn(Collection<String> districts, Instant moment, LocalDate bornBy) {
        return accounts.livedIn(districts, moment, bornBy);
    }
}
