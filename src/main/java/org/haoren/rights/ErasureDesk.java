package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.OwnershipDesk;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.Faults;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.PersonalRecords;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** The owner's wish to have everything erased (art. 47), and a guardian's for a child who signs in nowhere (art. 31). */
@ApplicationScoped
@Transactional
@Permit
public class ErasureDesk {
    @Inject ErasureStore store;
    @Inject Leavings leavings;
    @Inject PersonalRecords records;
    @Inject AccountDesk accounts;
    @Inject OwnershipDesk ownership;
    @Inject ProtectionDesk protections;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject Facts facts;
    @Inject Clock clock;
    @Inject Caller caller;

    /** What would be deleted, emptied and kept, what stands against it, and whether it was asked for already. */
    @Permit(Role.RESIDENT)
    public ErasurePlanRow plan() {
        return plan(caller.account());
    }

    /** Likewise of a child for whom the caller acts. @param guardianship its code @throws Missing where they do not, or the child signs in themself */
    @Permit(Role.RESIDENT)
    public ErasurePlanRow planOfChild(String guardianship) {
        return plan(protections.child(guardianship));
    }

    private ErasurePlanRow plan(AccountId who) {
        var now = clock.instant();
        return new ErasurePlanRow(store.waiting(who).map(Erasure::row).orElse(null), leavings.objections(who, now), days(), leavings.needed(now).orElse(null),
                records.everything(who, ownership.login(who), 1));
    }

    /** @throws Refused with every reason: beside the fields of the form, or as a whole what has to be settled first */
    @Permit(Role.RESIDENT)
    public void ask(@NotNull ErasureForm form) {
        var me = caller.account();
        ask(me, null, form, forms.faults(form));
        accounts.tell(me, RightsLetter.ERASURE_ASKED, days(), settings.publicAddress() + "/rights/leave");
    }

    /** The guardian's wish for a child who signs in nowhere, with the guardian's password; every guardian is told, and either may take it back. */
    @Permit(Role.RESIDENT)
    public void askForChild(String guardianship, @NotNull ErasureForm form) {
        var faults = forms.faults(form);
        var child = faults.about(() -> protections.child(guardianship));
        ask(child, caller.account(), form, faults);
        accounts.tell(child, RightsLetter.ERASURE_ASKED, days(), settings.publicAddress() + "/rights/leave");
        for (var guardian : guardians(child)) accounts.tell(guardian, RightsLetter.CHILD_ERASURE_ASKED, days(), settings.publicAddress() + "/guardians/mine");
    }

    private void ask(AccountId who, AccountId by, ErasureForm form, Faults faults) {
        var now = clock.instant();
        var found = new ArrayList<Refusal>();
        if (faults.sound("current") && !ownership.shownBy(form.current())) found.add(RightsRefusal.WRONG_PASSWORD.on("current"));
        if (!form.understood()) found.add(RightsRefusal.NOT_UNDERSTOOD.on("understood"));
        found.addAll(leavings.objections(who, now));
        if (store.waiting(who).isPresent()) found.add(RightsRefusal.ERASURE_WAITS);
        faults.refuseWith(found);
        try {
            store.add(new Erasure(who, by, now, now.plus(Duration.ofDays(days()))));
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "rights_erasure_once")) throw new Refused(RightsRefusal.ERASURE_WAITS);
            throw e;
        }
        facts.fire(new RightsFacts.ErasureAsked(who, now));
    }

    /** @throws Refused where none waits */
    @Permit(Role.RESIDENT)
    public void takeBack() {
        takeBack(caller.account());
    }

    /** By any guardian of the child, whoever of them asked. @throws Refused where none waits */
    @Permit(Role.RESIDENT)
    public void takeBackForChild(String guardianship) {
        var child = protections.child(guardianship);
        takeBack(child);
        for (var guardian : guardians(child)) accounts.tell(guardian, RightsLetter.CHILD_ERASURE_TAKEN_BACK);
    }

    private void takeBack(AccountId who) {
        var now = clock.instant();
        store.locked(who).orElseThrow(() -> new Refused(RightsRefusal.NO_ERASURE_WAITS)).takeBack(now);
        accounts.tell(who, RightsLetter.ERASURE_TAKEN_BACK);
        facts.fire(new RightsFacts.ErasureTakenBack(who, now));
    }

    private Set<AccountId> guardians(AccountId child) {
        return protections.guardians(List.of(child)).getOrDefault(child, Set.of());
    }

    private int days() {
        return settings.number("haoren.erasure.days");
    }
}
