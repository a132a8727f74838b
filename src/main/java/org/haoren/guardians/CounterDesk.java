package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** The counter: one clerk sees who is whose guardian, a second person confirms it. Nobody does either for themself or their family. */
@ApplicationScoped
@Transactional
@Permit
public class CounterDesk {
    @Inject GuardianStore store;
    @Inject GuardianRows rows;
    @Inject Minors minors;
    @Inject AccountDesk accounts;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** Accepted guardianships of which nobody has seen proof, longest first. */
    @Permit(Role.OFFICE_CLERK)
    public Page<GuardianshipRow> waiting(int page) {
        var found = store.atCounter(page);
        return found.with(shown(found.rows()));
    }

    @Permit(Role.OFFICE_CLERK)
    public GuardianshipRow one(String code) {
        return shown(List.of(store.get(code))).get(0);
    }

    private List<GuardianshipRow> shown(List<Guardianship> guardianships) {
        var wards = accounts.rows(guardianships.stream().map(Guardianship::ward).toList());
        var shown = rows.of(guardianships);
        return IntStream.range(0, shown.size()).mapToObj(each -> shown.get(each).with(wards.get(guardianships.get(each).ward()))).toList();
    }

    /** The clerk has seen the paper. @return code of the proof @throws Refused with {@link GuardianRefusal} beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public String record(String code, @NotNull ProofForm form) {
        var faults = forms.faults(form);
        var guardianship = faults.about(() -> store.get(code));
        minors.lock(guardianship.ward(), guardianship.guardian());
        store.refresh(guardianship);
        var found = new ArrayList<Refusal>(guardianship.objectionsToProving());
        if (found.isEmpty()) found.addAll(toPair(guardianship));
        var clerk = deciders.caller();
        Stream.of(guardianship.ward(), guardianship.guardian()).filter(Objects::nonNull).flatMap(each -> clerk.objections(each, GuardianRefusal.NOT_FOR_YOURSELF).stream()).forEach(found::add);
        faults.refuseWith(found);
        var now = clock.instant();
        guardianship.prove(now);
        var proof = new GuardianProof(guardianship, form, Signature.of(caller, now));
        try {
            store.add(proof);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "guardian_proof_once")) throw new Refused(GuardianRefusal.PROOF_WAITS);
            throw e;
        }
        facts.fire(new GuardianFacts.GuardianshipProved(guardianship.ward().value(), code, now));
        return proof.code();
    }

    private List<Refusal> toPair(Guardianship found) {
        return GuardianRules.objectionsToPair(minors.person(found.guardian(), accounts.row(found.guardian())), minors.person(found.ward(), accounts.row(found.ward())));
    }

    /** Proofs that wait for a second person, longest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<ProofRow> proofs(int page) {
        var found = store.waitingProofs(page);
        var people = accounts.rows(found.rows().stream().flatMap(each -> Stream.of(each.ward(), each.guardian())).toList());
        return found.map(each -> row(each, people));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public ProofRow proof(String code) {
        var found = store.proof(code);
        return row(found, accounts.rows(List.of(found.ward(), found.guardian())));
    }

    private static ProofRow row(GuardianProof proof, Map<AccountId, AccountRow> people) {
        var ward = people.get(proof.ward());
        var guardian = people.get(proof.guardian());
        return proof.row(ward.name(), ward.born(), guardian.name(), guardian.login());
    }

    /** @throws Refused with {@link GuardianRefusal}: a second person decides, and neither of the two whom it is about */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull VerdictForm form) {
        var faults = forms.faults(form);
        var proof = faults.about(() -> store.proof(code));
        minors.lock(proof.ward(), proof.guardian());
        store.refresh(proof);
        var guardianship = store.get(proof.guardianship());
        store.refresh(guardianship);
        var found = new ArrayList<>(proof.objectionsToDeciding(deciders.caller(), form));
        if (found.isEmpty() && form.verdict() == Verdict.CONFIRMED) found.addAll(toPair(guardianship));
        faults.refuseWith(found);
        var now = clock.instant();
        proof.decide(form, Signature.of(caller, now));
        if (form.verdict() == Verdict.CONFIRMED) guardianship.confirm(proof.kind(), now);
        else guardianship.leaveUnproved();
        var letter = form.verdict() == Verdict.CONFIRMED ? GuardianLetter.CONFIRMED : GuardianLetter.NOT_CONFIRMED;
        for (var person : List.of(proof.ward(), proof.guardian())) accounts.tell(person, letter);
        facts.fire(new GuardianFacts.GuardianshipDecided(proof.ward().value(), guardianship.code(), form.verdict(), now));
    }
}
