package org.haoren.activities.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.ServedDesk;
import org.haoren.activities.hours.ServedRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** What volunteers say of shifts in which they served. */
@ApplicationScoped
@Transactional
@Permit
public class RatingDesk {
    @Inject EvaluationStore store;
    @Inject ServedDesk served;
    @Inject RatedShifts shifts;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Once for each shift, and anew until the term ends. @param entry of the caller's own @throws Refused with {@link EvaluationRefusal} */
    @Permit(Role.RESIDENT)
    public void rate(EntryId entry, @NotNull RatingForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var own = faults.about(() -> served.own(entry));
        var now = clock.instant();
        faults.refuseWith(objections(own, now));
        var known = store.rating(own.shift().code(), own.volunteer());
        known.ifPresent(each -> each.change(form, now));
        var rating = known.orElseGet(() -> new ShiftRating(own, form, Term.end(own, days()), now));
        try {
            if (known.isEmpty()) store.add(rating);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "shift_rating_once")) throw new Refused(EvaluationRefusal.MEANWHILE);
            throw e;
        }
        facts.fire(EvaluationFacts.rated(rating, form, now));
    }

    /** The shift about which it is. */
    @Permit(Role.RESIDENT)
    public ServedRow about(EntryId entry) {
        return served.own(entry);
    }

    /** What speaks against the caller's rating it now, before they try. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objections(EntryId entry) {
        return objections(served.own(entry), clock.instant());
    }

    private List<Refusal> objections(ServedRow own, Instant now) {
        var found = new ArrayList<>(Term.objections(own, days(), now));
        if (caller.has(Role.STATION_STAFF, own.station().code())) found.add(EvaluationRefusal.OWN_STATION);
        return found;
    }

    /** What the caller has said of it; empty where nothing yet. */
    @Permit(Role.RESIDENT)
    public Optional<RatingRow> mine(EntryId entry) {
        var own = served.own(entry);
        if (own.shift() == null) return Optional.empty();
        return store.rating(own.shift().code(), own.volunteer()).map(each -> each.own(shifts.one(own.shift()), clock.instant()));
    }

    /** What the caller has said, the latest first. */
    @Permit(Role.RESIDENT)
    public Page<RatingRow> mine(int page) {
        var found = store.ratings(caller.account(), page);
        var rows = shifts.byId(found.rows().stream().map(each -> new ShiftId(each.shift())).toList());
        var now = clock.instant();
        return found.map(each -> each.own(rows.get(new ShiftId(each.shift())), now));
    }

    /** What was said of the shifts of the caller's stations, or of all where the office asks: without names, once it can be changed no more. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<RatingRow> said(int page) {
        var now = clock.instant();
        var office = caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR);
        var found = office ? store.closed(now, page) : store.closed(caller.scopes(Role.STATION_STAFF), now, page);
        var rows = shifts.byId(found.rows().stream().map(each -> new ShiftId(each.shift())).toList());
        return found.map(each -> each.unnamed(rows.get(new ShiftId(each.shift()))));
    }

    /** For everybody: together, over whole groups of ratings. */
    @Permit(Role.PUBLIC)
    public AverageRow average(StationId station) {
        var group = settings.number("haoren.evaluation.least");
        var now = clock.instant();
        var counted = Averages.counted(store.closed(station.code(), now), group);
        if (counted == 0) return AverageRow.NONE;
        var passed = Averages.passed(counted, group);
        return Averages.of(store.closed(station.code(), now, passed, counted - passed));
    }

    private int days() {
        return settings.number("haoren.evaluation.days");
    }
}
