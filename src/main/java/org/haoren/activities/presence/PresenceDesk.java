package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Volunteers check in and out at their shifts, with the code that the station's screen shows. */
@ApplicationScoped
@Transactional
@Permit
public class PresenceDesk {
    @Inject PresenceStore presences;
    @Inject PresenceSettings settings;
    @Inject Entrance entrance;
    @Inject ShiftDesk shifts;
    @Inject PlaceDesk places;
    @Inject Insiders insiders;
    @Inject BandDoor bands;
    @Inject Rates rates;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Caller caller;

    /**
     * Whoever is in already gets the same answer again.
     *
     * @throws Refused with {@link PresenceRefusal}, or {@code DisputeRefusal.FROZEN}
     */
    @Permit(Role.VOLUNTEER)
    public PresenceRow checkIn(ShiftId id, @NotNull @Valid CheckForm form) {
        rates.take(Rate.PRESENCE);
        var shift = shifts.one(id);
        return entrance.enter(shift, caller.account(), passage(shift, form), against(shift, form.code()));
    }

    /** Likewise. Time is counted, and waits for another person's confirmation. */
    @Permit(Role.VOLUNTEER)
    public PresenceRow checkOut(ShiftId id, @NotNull @Valid CheckForm form) {
        rates.take(Rate.PRESENCE);
        var shift = shifts.one(id);
        return entrance.leave(shift, caller.account(), passage(shift, form), against(shift, form.code()));
    }

    /** Whether the caller has agreed to being asked where they are. */
    @Permit(Role.RESIDENT)
    public boolean asksWhere() {
        return bands.asks();
    }

    private Passage passage(ShiftRow shift, CheckForm form) {
        return new Passage(RotatingCode.means(form.code()), caller.account(), clock.instant(), null, bands.band(shift, form.position()));
    }

    private List<Refusal> against(ShiftRow shift, String code) {
        var found = new ArrayList<Refusal>(settings.codes().objections(code, shift.id(), clock.instant()).stream().map(reason -> reason.on("code")).toList());
        found.addAll(insiders.against(shift));
        return found;
    }

    /** The shift that a scanned code leads to. @throws Missing where it is none */
    @Permit(Role.PUBLIC)
    public ShiftId shiftOf(String scanned) {
        return RotatingCode.shift(scanned).orElseThrow(() -> new Missing("scan"));
    }

    /** Where the caller stands at a shift. @param scanned a link that was opened, or null: then the code is still to be typed */
    @Permit(Role.RESIDENT)
    public VisitRow visit(ShiftId id, String scanned) {
        var shift = shifts.one(id);
        var visitor = entrance.visitor(shift, caller.account(), places.place(shift, caller.account()));
        var objections = new ArrayList<>(entrance.objections(shift, visitor));
        if (visitor.place().isPresent() && visitor.due() != Due.NOTHING) {
            if (scanned != null) objections.addAll(settings.codes().objections(scanned, id, clock.instant()));
            objections.addAll(insiders.against(shift));
        }
        return entrance.visit(shift, visitor, caller.getName(), objections);
    }

    /** The caller's shifts of today, and any other that lets people in or out now, soonest first. */
    @Permit(Role.RESIDENT)
    public List<VisitRow> today() {
        var now = clock.instant();
        var tomorrow = time.startOf(time.day(now).plusDays(1));
        var doors = settings.doors();
        var rows = places.since(now.minus(doors.after())).stream().filter(row -> row.startsAt().isBefore(tomorrow) || !now.isBefore(row.startsAt().minus(doors.before()))).toList();
        if (rows.isEmpty()) return List.of();
        var around = presences.around(caller.account(), rows.stream().map(ShiftRow::id).toList(), now);
        var named = entrance.rows(around, own());
        return rows.stream().map(row -> {
            var presence = around.stream().filter(each -> each.in(Term.of(row))).reduce((first, second) -> second);
            var due = Due.of(presence);
            var objections = switch (due) {
                case CHECK_IN -> Presence.objections(Term.of(row), doors, around, now);
                case CHECK_OUT -> presence.orElseThrow().objectionsToLeaving(Term.of(row), doors, now);
                case NOTHING -> List.<Refusal>of();
            };
            return new VisitRow(row, caller.getName(), presence.map(each -> named.get(around.indexOf(each))).orElse(null), due, objections);
        }).toList();
    }

    /** Where the caller has been, latest first. */
    @Permit(Role.RESIDENT)
    public Page<PresenceRow> mine(int page) {
        var found = presences.of(caller.account(), page);
        return found.with(entrance.rows(found.rows(), own()));
    }

    private Map<AccountId, String> own() {
        return Map.of(caller.account(), caller.getName());
    }
}
