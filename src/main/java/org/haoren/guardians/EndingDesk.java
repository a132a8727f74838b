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

/** Guardianships that end without their guardian, or against their will: by a court, by death, by a change of custody. One clerk has seen the paper, a second person confirms it. */
@ApplicationScoped
@Transactional
@Permit
public class EndingDesk {
    @Inject GuardianStore store;
    @Inject Minors minors;
    @Inject ConsentWords words;
    @Inject AccountDesk accounts;
    @Inject CardHolders cards;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Deciders deciders;
    @Inject Caller caller;

    /** Nothing follows yet. Both are named by the paper, so that nobody's guardians are looked up. @return its code @throws Refused with {@link GuardianRefusal} beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public String record(@NotNull EndingForm form) {
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        var ward = faults.sound("ward") ? cards.holder(form.ward(), "ward", found) : null;
        var guardian = faults.sound("guardian") ? cards.holder(form.guardian(), "guardian", found) : null;
        faults.refuseWith(found);
        minors.lock(ward, guardian);
        var guardianship = store.ofWard(ward).stream().filter(each -> each.confirmed() && guardian.equals(each.guardian())).findFirst().orElse(null);
        if (guardianship == null || !minors.maturity(ward).minor()) throw new Refused(GuardianRefusal.NO_SUCH_GUARDIANSHIP.on("guardian"));
        var clerk = deciders.caller();
        Refused.ifAny(Stream.of(ward, guardian).flatMap(each -> clerk.objections(each, GuardianRefusal.NOT_FOR_YOURSELF).stream()).distinct().toList());
        var now = clock.instant();
        var ending = new GuardianEnding(guardianship, form, Signature.of(caller, now));
        try {
            store.add(ending);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "guardian_ending_once")) throw new Refused(GuardianRefusal.ENDING_WAITS.on("guardian"));
            throw e;
        }
        facts.fire(new GuardianFacts.EndingRecorded(ward.value(), guardianship.code(), now));
        return ending.code();
    }

    /** Those that wait for a second person, longest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<EndingRow> waiting(int page) {
        var found = store.waitingEndings(page);
        var people = accounts.rows(found.rows().stream().flatMap(each -> Stream.of(each.ward(), each.guardian())).toList());
        var confirmed = store.confirmed(found.rows().stream().map(GuardianEnding::ward).toList());
        return found.map(each -> row(each, people, confirmed));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public EndingRow one(String code) {
        var found = store.ending(code);
        return row(found, accounts.rows(List.of(found.ward(), found.guardian())), store.confirmed(List.of(found.ward())));
    }

    private static EndingRow row(GuardianEnding ending, Map<AccountId, AccountRow> people, List<Guardianship> confirmed) {
        var another = confirmed.stream().anyMatch(each -> each.ward().equals(ending.ward()) && !each.guardian().equals(ending.guardian()));
        return ending.row(people.get(ending.ward()), people.get(ending.guardian()), another);
    }

    /**
     * Confirmed, it is over at once: what they consented to counts no more, what lay ahead ends unless another guardian's consent carries it, and both are told.
     *
     * @throws Refused with {@link GuardianRefusal}: a second person decides, and neither of the two whom it is about nor another guardian
     */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull VerdictForm form) {
        var faults = forms.faults(form);
        var ending = faults.about(() -> store.ending(code));
        minors.lock(ending.ward(), ending.guardian());
        store.refresh(ending);
        var guardianship = store.get(ending.guardianship());
        store.refresh(guardianship);
        faults.refuseWith(ending.objectionsToDeciding(deciders.caller(), form));
        var now = clock.instant();
        ending.decide(form, Signature.of(caller, now));
        store.flush();
        facts.fire(new GuardianFacts.EndingDecided(ending.ward().value(), guardianship.code(), form.verdict(), now));
        if (form.verdict() == Verdict.CONFIRMED) words.over(guardianship, ending.cause().end(), GuardianLetter.ENDED_BY_OFFICE, now);
    }
}
