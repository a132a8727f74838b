package org.haoren.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** The document of somebody who is verified, when another takes its place: recorded by one clerk, confirmed by another. They stay the same person in every vote. */
@ApplicationScoped
@Transactional
@Permit
public class CorrectionDesk {
    @Inject AccountStore accounts;
    @Inject DocumentStore documents;
    @Inject AccountChanges changes;
    @Inject IdentityNumbers numbers;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /**
     * Waits for a second person.
     *
     * @return code of the record
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.OFFICE_CLERK)
    public String record(@NotNull CorrectionForm form) {
        var faults = forms.faults(form);
        var read = form.document().read(time.today());
        var account = Login.of(form.login()).flatMap(accounts::byLogin).filter(Account::verified).map(each -> accounts.locked(each.id()));
        var found = new ArrayList<Refusal>();
        if (account.isEmpty()) found.add(AccountRefusal.NO_SUCH_VERIFIED_LOGIN.on("login"));
        else found.addAll(deciders.caller().objections(account.get().id(), AccountRefusal.NOT_FOR_YOURSELF, "login"));
        if (found.isEmpty() && documents.correctionWaits(account.get().id())) found.add(AccountRefusal.CORRECTION_WAITS.on("login"));
        found.addAll(read.objections());
        if (read.document() != null && account.isPresent()) found.addAll(objections(account.get(), numbers.hashed(read.document())));
        faults.refuseWith(found);
        var now = clock.instant();
        var correction = new Correction(account.orElseThrow().id(), form, read.document(), numbers.sealed(read.document()), numbers.hashed(read.document()), Signature.of(caller, now));
        accounts.add(correction);
        facts.fire(new AccountFacts.CorrectionRecorded(correction.account().value(), correction.code(), now));
        return correction.code();
    }

    private List<Refusal> objections(Account account, String hash) {
        if (hash.equals(account.idNumberHash())) return List.of(AccountRefusal.SAME_DOCUMENT.on("idNumber"));
        return documents.ofAnother(hash, account.id()) ? List.of(AccountRefusal.PERSON_HAS_ANOTHER_ACCOUNT.on("idNumber")) : List.of();
    }

    /** Those that wait for a second person, longest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<CorrectionRow> waiting(int page) {
        var found = documents.waitingCorrections(page);
        var people = accounts.all(found.rows().stream().map(Correction::account).toList()).stream().collect(toMap(Account::id, each -> each));
        return found.map(each -> row(each, people.get(each.account())));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public CorrectionRow one(String code) {
        var correction = documents.correction(code);
        return row(correction, accounts.get(correction.account()));
    }

    private CorrectionRow row(Correction correction, Account whose) {
        return correction.row(whose, numbers.document(whose), after(correction));
    }

    private IdDocument after(Correction correction) {
        return numbers.opened(correction.sealed(), correction.born());
    }

    /** @throws Refused with {@link AccountRefusal}: a second person decides, and not whose document it is */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull VerdictForm form) {
        var faults = forms.faults(form);
        var correction = faults.about(() -> documents.correction(code));
        var account = accounts.locked(correction.account());
        documents.refresh(correction);
        var found = new ArrayList<>(correction.objectionsToDeciding(deciders.caller(), form));
        if (found.isEmpty() && form.verdict() == Verdict.CONFIRMED && documents.ofAnother(correction.hash(), account.id())) found.add(AccountRefusal.PERSON_HAS_ANOTHER_ACCOUNT);
        faults.refuseWith(found);
        var now = clock.instant();
        correction.decide(form, Signature.of(caller, now));
        if (form.verdict() == Verdict.CONFIRMED) take(correction, account, now);
        changes.changed(account.id());
        facts.fire(new AccountFacts.CorrectionDecided(account.id().value(), code, form.verdict(), now));
    }

    /** Back to a document that the person held before is possible: it is theirs already. */
    private void take(Correction correction, Account account, Instant now) {
        documents.standing(account.id()).end(correction.renewed(), now);
        account.correct(after(correction), correction.sealed(), correction.hash());
        documents.free(account.id(), correction.hash());
        documents.hold(new HeldDocument(account.id(), correction.sealed(), correction.hash(), now));
    }
}
