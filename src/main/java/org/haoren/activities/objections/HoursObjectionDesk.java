package org.haoren.activities.objections;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.QuestionDesk;
import org.haoren.activities.hours.QuestionedRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** For volunteers and their guardians: what they hold against an entry, and what came of it. The entry's row is locked meanwhile, so that none slips in as it is confirmed. */
@ApplicationScoped
@Transactional
@Permit
public class HoursObjectionDesk {
    @Inject HoursObjectionStore store;
    @Inject QuestionDesk entries;
    @Inject ProtectionDesk protections;
    @Inject WorkingDays days;
    @Inject CityTime time;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** The entry with what was held against it, for its volunteer or, by the guardianship, for their guardian. @throws Missing for anybody else */
    @Permit(Role.RESIDENT)
    public QuestionFileRow file(EntryId id, String guardianship) {
        var entry = theirs(entries.questioned(id), guardianship);
        var earlier = store.about(id);
        return new QuestionFileRow(entry, earlier.stream().map(each -> each.row(null, time.today())).toList(), HoursObjectionRules.toRaising(entry, earlier, time.today()));
    }

    private QuestionedRow theirs(QuestionedRow entry, String guardianship) {
        if (!entry.volunteer().equals(whose(guardianship))) throw new Missing(entry.id());
        return entry;
    }

    private AccountId whose(String guardianship) {
        return guardianship == null || guardianship.isBlank() ? caller.account() : protections.ward(guardianship);
    }

    /** @return its code @throws Refused with {@link HoursObjectionRefusal} beside the fields of the form @throws Missing where it is not the caller's or their ward's entry */
    @Permit(Role.RESIDENT)
    public String object(@NotNull HoursObjectionForm form) {
        var faults = forms.faults(form);
        rates.take(Rate.POST);
        var id = new EntryId(form.entry() == null ? "" : form.entry());
        var entry = faults.about(() -> theirs(entries.held(id), form.guardianship()));
        var found = new ArrayList<>(HoursObjectionRules.toRaising(entry, store.about(id), time.today()));
        if (faults.sound("minutes")) found.addAll(HoursObjectionRules.toGround(entry, form.ground(), form.minutes()));
        faults.refuseWith(found);
        var now = clock.instant();
        var objection = new HoursObjection(entry, form, caller.account(), now, days.plus(time.day(now), settings.number("haoren.hours-objection.working-days")));
        store.add(objection);
        facts.fire(HoursObjectionFacts.raised(objection, now));
        return objection.code();
    }

    /** Likewise to be read, by whoever may withdraw it. */
    @Permit(Role.RESIDENT)
    public HoursObjectionRow own(String code) {
        return raised(store.one(code)).row(null, time.today());
    }

    /** By the volunteer, or by whoever raised it for them. @throws Refused with {@link HoursObjectionRefusal} @throws Missing for anybody else */
    @Permit(Role.RESIDENT)
    public void withdraw(String code) {
        var objection = raised(store.one(code));
        entries.held(objection.entry());
        store.refresh(objection);
        Refused.ifAny(objection.objectionsToWithdrawing());
        objection.withdraw();
        facts.fire(HoursObjectionFacts.withdrawn(objection, clock.instant()));
    }

    private HoursObjection raised(HoursObjection objection) {
        if (!caller.is(objection.volunteer()) && !caller.is(objection.raisedBy())) throw new Missing(objection.code());
        return objection;
    }

    /** Against the caller's own entries, the latest first. */
    @Permit(Role.RESIDENT)
    public Page<HoursObjectionRow> mine(int page) {
        return store.of(caller.account(), page).map(each -> each.row(null, time.today()));
    }

    /** For a page of the caller's or their ward's entries: the latest about each. */
    @Permit(Role.RESIDENT)
    public Map<EntryId, HoursObjectionRow> latest(Collection<EntryId> ids, String guardianship) {
        if (ids.isEmpty()) return Map.of();
        var whose = whose(guardianship);
        return store.about(ids.stream().map(EntryId::code).toList()).stream().filter(each -> each.volunteer().equals(whose))
                .collect(toMap(HoursObjection::entry, each -> each.row(null, time.today()), (earlier, later) -> later));
    }
}
