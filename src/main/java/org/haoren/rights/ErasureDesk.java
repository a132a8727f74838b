package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.OwnershipDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.PersonalRecords;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** The owner's wish to have everything erased (art. 47). */
@ApplicationScoped
@Transactional
@Permit
public class ErasureDesk {
    @Inject ErasureStore store;
    @Inject Leavings leavings;
    @Inject PersonalRecords records;
    @Inject AccountDesk accounts;
    @Inject OwnershipDesk ownership;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject Facts facts;
    @Inject Clock clock;
    @Inject Caller caller;

    /** What would be deleted, emptied and kept, what stands against it, and whether it was asked for already. */
    @Permit(Role.RESIDENT)
    public ErasurePlanRow plan() {
        var me = caller.account();
        var now = clock.instant();
        return new ErasurePlanRow(store.waiting(me).map(Erasure::row).orElse(null), leavings.objections(me, now), days(), leavings.needed(now).orElse(null),
                records.everything(me, ownership.login(me), 1));
    }

    /** @throws Refused with every reason: beside the fields of the form, or as a whole what has to be settled first */
    @Permit(Role.RESIDENT)
    public void ask(@NotNull ErasureForm form) {
        var me = caller.account();
        var now = clock.instant();
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        if (faults.sound("current") && !ownership.shownBy(form.current())) found.add(RightsRefusal.WRONG_PASSWORD.on("current"));
        if (!form.understood()) found.add(RightsRefusal.NOT_UNDERSTOOD.on("understood"));
        found.addAll(leavings.objections(me, now));
        if (store.waiting(me).isPresent()) found.add(RightsRefusal.ERASURE_WAITS);
        faults.refuseWith(found);
        try {
            store.add(new Erasure(me, now, now.plus(Duration.ofDays(days()))));
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "rights_erasure_once")) throw new Refused(RightsRefusal.ERASURE_WAITS);
            throw e;
        }
        accounts.tell(me, RightsLetter.ERASURE_ASKED, days(), settings.publicAddress() + "/rights/leave");
        facts.fire(new RightsFacts.ErasureAsked(me, now));
    }

    /** @throws Refused where none waits */
    @Permit(Role.RESIDENT)
    public void takeBack() {
        var now = clock.instant();
        store.locked(caller.account()).orElseThrow(() -> new Refused(RightsRefusal.NO_ERASURE_WAITS)).takeBack(now);
        accounts.tell(caller.account(), RightsLetter.ERASURE_TAKEN_BACK);
        facts.fire(new RightsFacts.ErasureTakenBack(caller.account(), now));
    }

    private int days() {
        return settings.number("haoren.erasure.days");
    }
}
