package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.Sealed;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** What stands in notice, for everybody, and what people hold against it. The grant's row is locked meanwhile, so that none slips in as it is decided. */
@ApplicationScoped
@Transactional
@Permit
public class StarNoticeDesk {
    private static final String OBJECTION = "star_objection";
    private static final String RULING = "RULING";
    @Inject StarStore store;
    @Inject StarRows rows;
    @Inject Sealing sealing;
    @Inject Gate gate;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** Those that nobody has decided about, the notice that ends first before the others. */
    @Permit(Role.PUBLIC)
    public Page<StarRow> running(int page) {
        var found = store.undecided(page);
        return found.with(rows.of(found.rows()));
    }

    /** Those that are held, the latest first. */
    @Permit(Role.PUBLIC)
    public Page<StarRow> granted(int page) {
        var found = store.held(page);
        return found.with(rows.of(found.rows()));
    }

    @Permit(Role.PUBLIC)
    public StarRow one(String code) {
        return rows.of(store.grant(code));
    }

    /** What speaks against the caller's objecting before anything is typed. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objections(String code) {
        return store.grant(code).objectionsToObjecting(caller.account(), caller.verified(), store.objections(List.of(code)), clock.instant());
    }

    /** @return its code @throws Refused with {@link StarRefusal} */
    @Permit(Role.RESIDENT)
    public String object(String code, @NotNull StarObjectionForm form) {
        var faults = forms.faults(form);
        rates.take(Rate.POST);
        var grant = faults.about(() -> store.grant(code));
        store.locked(code);
        store.refresh(grant);
        var now = clock.instant();
        faults.refuseWith(grant.objectionsToObjecting(caller.account(), caller.verified(), store.objections(List.of(code)), now));
        var objection = new StarObjection(grant, form.ground(), sealing.seal(StarObjection.STATEMENT, form.statement().strip()), caller.account(), now);
        try {
            store.add(objection);
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "star_objection_one_open")) throw new Refused(StarRefusal.ONE_STILL_OPEN);
            throw e;
        }
        facts.fire(StarFacts.raised(objection, now));
        return objection.code();
    }

    /** Those that wait for an answer, the oldest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<StarObjectionRow> open(int page) {
        return store.open(page).map(each -> each.row(null));
    }

    /** With the objector's words; the objector sees who opened them. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public StarObjectionRow objection(String code) {
        var found = store.objection(code);
        gate.opens(found.objector(), new Sealed(OBJECTION, code), RULING, null);
        return found.row(sealing.open(StarObjection.STATEMENT, found.statement()));
    }

    /** The answer is published. @throws Refused with {@link StarRefusal}: not by the objector, and not by whose star it is */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void answer(String code, @NotNull StarAnswerForm form) {
        var faults = forms.faults(form);
        var objection = faults.about(() -> store.objection(code));
        var grant = store.locked(objection.star());
        store.refresh(objection);
        faults.refuseWith(objection.objectionsToAnswering(deciders.caller(), grant.account()));
        var now = clock.instant();
        objection.answer(form, caller.account(), now);
        facts.fire(StarFacts.answered(objection, form, now));
    }
}
