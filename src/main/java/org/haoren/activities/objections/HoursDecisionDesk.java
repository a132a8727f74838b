package org.haoren.activities.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.QuestionDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Decides about objections to entries, and sets right what was wrong: the entry is taken out and another written down, which yet another person confirms. */
@ApplicationScoped
@Transactional
@Permit
public class HoursDecisionDesk {
    @Inject HoursObjectionStore store;
    @Inject QuestionDesk entries;
    @Inject AccountDesk accounts;
    @Inject CityTime time;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** In the caller's stations, or in the whole city for the office; what is due first before the others. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Page<HoursObjectionRow> open(int page) {
        var found = caller.has(Role.OFFICE_CLERK) ? store.open(page) : store.open(caller.scopes(Role.STATION_STAFF), page);
        var names = accounts.names(found.rows().stream().map(HoursObjection::volunteer).toList());
        return found.map(each -> each.row(names.getOrDefault(each.volunteer(), ""), time.today()));
    }

    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public HoursObjectionRow one(String code) {
        var objection = responsible(store.one(code));
        return objection.row(accounts.names(List.of(objection.volunteer())).getOrDefault(objection.volunteer(), ""), time.today());
    }

    /** What speaks against the caller's deciding, before they try. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<Refusal> objections(String code) {
        var objection = responsible(store.one(code));
        return objection.objectionsToDeciding(deciders.caller(), entries.tookPart(objection.entry()));
    }

    /** @throws Refused with {@link HoursObjectionRefusal} beside the fields of the form, or with {@code DisputeRefusal} */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public void decide(String code, @NotNull HoursDecisionForm form) {
        var faults = forms.faults(form);
        var objection = faults.about(() -> responsible(store.one(code)));
        var corrects = Boolean.TRUE.equals(form.upheld()) && objection.corrects();
        if (corrects) entries.sound(objection.volunteer());
        entries.held(objection.entry());
        store.refresh(objection);
        var found = new ArrayList<>(objection.objectionsToDeciding(deciders.caller(), entries.tookPart(objection.entry())));
        if (corrects && faults.sound("minutes")) found.addAll(objection.objectionsToCorrecting(form.minutes()));
        faults.refuseWith(found);
        var now = clock.instant();
        if (form.upheld()) objection.uphold(form.reason(), Signature.of(caller, now), right(objection, form));
        else objection.reject(form.reason(), Signature.of(caller, now));
        tell(objection, form.reason().strip());
        facts.fire(HoursObjectionFacts.decided(objection, now));
    }

    /** Null where nothing takes its place. */
    private EntryId right(HoursObjection objection, HoursDecisionForm form) {
        entries.takeOut(objection.entry(), form.reason());
        return objection.corrects() ? entries.correct(objection.entry(), form.minutes()) : null;
    }

    private void tell(HoursObjection objection, String reason) {
        var letter = objection.state() == HoursObjectionState.UPHELD ? HoursObjectionLetter.UPHELD : HoursObjectionLetter.REJECTED;
        accounts.tell(Stream.of(objection.volunteer(), objection.raisedBy()).distinct().toList(), letter, objection.title(), reason);
    }

    private HoursObjection responsible(HoursObjection objection) {
        if (!caller.has(Role.OFFICE_CLERK)) caller.require(Role.STATION_STAFF, objection.station());
        return objection;
    }
}
