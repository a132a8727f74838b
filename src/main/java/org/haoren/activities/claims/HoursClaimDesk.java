package org.haoren.activities.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.LateDesk;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.CityTime;

/** For volunteers: time in a shift in which they had a place and that nobody wrote down. Another person confirms it, or refuses it with a reason, like any other entry. */
@ApplicationScoped
@Transactional
@Permit
public class HoursClaimDesk {
    @Inject LateStore store;
    @Inject LateSettings settings;
    @Inject LateDesk hours;
    @Inject ShiftDesk shifts;
    @Inject PlaceDesk places;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Shifts in which the caller may claim time, the latest first. */
    @Permit(Role.VOLUNTEER)
    public List<ShiftRow> open() {
        var now = clock.instant();
        var past = places.since(now.minus(settings.longest())).stream().filter(shift -> !now.isBefore(shift.over())).toList();
        var known = hours.known(caller.account(), past.stream().map(ShiftRow::id).toList());
        return past.stream().filter(shift -> objections(shift, known.contains(shift.id()), true).isEmpty()).sorted(Comparator.comparing(ShiftRow::startsAt).reversed()).toList();
    }

    /** How many the caller has claimed in this month, and the most. */
    @Permit(Role.VOLUNTEER)
    public UsedRow used() {
        return new UsedRow(store.claims(caller.account(), month()), settings.claimsAMonth());
    }

    /** What speaks against the caller's claiming before anything is typed. */
    @Permit(Role.VOLUNTEER)
    public List<Refusal> objections(ShiftId id) {
        var shift = shifts.one(id);
        return all(shift, places.place(shift, caller.account()).isPresent());
    }

    private List<Refusal> all(ShiftRow shift, boolean place) {
        var found = new ArrayList<>(objections(shift, !hours.known(caller.account(), List.of(shift.id())).isEmpty(), place));
        if (store.claims(caller.account(), month()) >= settings.claimsAMonth()) found.add(LateRefusal.TOO_MANY_CLAIMS.with(settings.claimsAMonth()));
        return found;
    }

    private List<Refusal> objections(ShiftRow shift, boolean known, boolean place) {
        var found = new ArrayList<Refusal>();
        if (!place) found.add(LateRefusal.NO_PLACE);
        found.addAll(LateRules.toShift(shift, settings.lastDayOfClaims(shift), known, clock.instant(), time.today()));
        return found;
    }

    /** Waits for another person. @throws Refused with {@link LateRefusal} beside the fields of the form, {@code HoursRefusal} or {@code DisputeRefusal} */
    @Permit(Role.VOLUNTEER)
    public EntryId claim(ShiftId id, @NotNull HoursClaimForm form) {
        var faults = forms.faults(form);
        rates.take(Rate.POST);
        var shift = faults.about(() -> shifts.one(id));
        var found = new ArrayList<>(all(shift, places.hold(shift, caller.account()).isPresent()));
        var begins = time.instant(form.begins());
        var ends = time.instant(form.ends());
        if (begins != null && ends != null && !found.contains(LateRefusal.SHIFT_NOT_OVER)) found.addAll(LateRules.toTimes(shift, begins, ends));
        faults.refuseWith(found);
        var now = clock.instant();
        var entry = hours.claim(shift, Math.min(shift.heldMinutes(), (int) Duration.between(begins, ends).toMinutes()));
        store.add(new HoursClaim(entry, caller.account(), shift, begins, ends, form, now, month(), store.claims(caller.account(), month()) + 1));
        facts.fire(LateFacts.claimed(entry, caller.account(), now));
        return entry;
    }

    /** What the volunteer says, for those who confirm; empty where it is no claim. @throws Denied to those of other stations */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Optional<HoursClaimRow> of(EntryId entry) {
        var claim = store.claim(entry);
        claim.ifPresent(each -> {
            if (!caller.has(Role.OFFICE_CLERK)) caller.require(Role.STATION_STAFF, each.station());
        });
        return claim.map(HoursClaim::row);
    }

    private YearMonth month() {
        return YearMonth.from(time.today());
    }
}
