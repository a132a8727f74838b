package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.ListDesk;

/** Publishes shifts, gives out their places and takes them back. */
@ApplicationScoped
@Transactional
@Permit
public class ShiftDesk {
    private static final Duration DAY = Duration.ofDays(1);
    @Inject ShiftStore shifts;
    @Inject ShiftPeople people;
    @Inject StationDesk stations;
    @Inject AccountDesk accounts;
    @Inject ListDesk lists;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @throws Refused with {@link ShiftRefusal} beside the fields of the form */
    @Permit(Role.STATION_STAFF)
    public ShiftId publish(@NotNull ShiftForm form) {
        var faults = forms.faults(form);
        if (faults.sound("station")) caller.require(Role.STATION_STAFF, form.station());
        var now = clock.instant();
        var startsAt = form.startsAt() == null ? null : time.instant(form.startsAt());
        var endsAt = form.endsAt() == null ? null : time.instant(form.endsAt());
        var found = ShiftRules.objections(startsAt, endsAt, form.field(), form.minimumAge(), now);
        if (faults.sound("field") && !lists.fieldsKnown(List.of(form.field()))) found.add(ShiftRefusal.UNKNOWN_FIELD.on("field"));
        if (faults.sound("station") && stations.rows(List.of(new StationId(form.station()))).isEmpty()) found.add(ShiftRefusal.STATION_NOT_OPEN.on("station"));
        faults.refuseWith(found);
        var shift = new Shift(Codes.random(), form, startsAt, endsAt, caller.account(), now);
        try {
            shifts.add(shift);
            shifts.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "shift_once")) throw new Refused(ShiftRefusal.ALREADY_PUBLISHED.on("zh"));
            throw e;
        }
        facts.fire(ShiftFacts.published(shift.id(), now));
        return shift.id();
    }

    /** Those that have not begun, soonest first. */
    @Permit(Role.PUBLIC)
    public Page<ShiftRow> upcoming(int page) {
        var now = clock.instant();
        return shifts.upcoming(now, page).map(shift -> shift.row(now));
    }

    @Permit(Role.PUBLIC)
    public long upcomingCount() {
        return shifts.upcoming(clock.instant());
    }

    @Permit(Role.PUBLIC)
    public ShiftRow one(ShiftId id) {
        return shifts.get(id).row(clock.instant());
    }

    /** Takes a place for the caller. The caller's calendar and the shift are locked: places are never oversold, nobody is in two places at once. */
    @Permit(Role.VOLUNTEER)
    public void signUp(ShiftId id) {
        var volunteer = caller.account();
        people.lock(volunteer);
        var shift = shifts.locked(id);
        var now = clock.instant();
        Refused.ifAny(shift.objections(age(volunteer, shift.startsAt()), shifts.standing(id, volunteer).isPresent(), shifts.calendar(volunteer, now), now));
        shifts.add(shift.take(Codes.random(), volunteer, now));
        facts.fire(ShiftFacts.taken(id, volunteer, now));
    }

    private int age(AccountId volunteer, Instant on) {
        var born = accounts.row(volunteer).born();
        return born == null ? 0 : Period.between(born, time.day(on)).getYears();
    }

    /** Gives the caller's place back, until the shift begins. */
    @Permit(Role.VOLUNTEER)
    public void withdraw(ShiftId id) {
        people.lock(caller.account());
        var shift = shifts.locked(id);
        var place = shifts.standing(id, caller.account()).orElseThrow(() -> new Refused(ShiftRefusal.NOT_SIGNED_UP));
        var now = clock.instant();
        Refused.ifAny(shift.objectionsToWithdrawing(now));
        shift.giveBack(place, now);
        facts.fire(ShiftFacts.givenBack(id, caller.account(), now));
    }

    /** What the page needs to offer the right act. */
    @Permit(Role.RESIDENT)
    public boolean signedUp(ShiftId id, AccountId volunteer) {
        if (!caller.is(volunteer)) caller.require(Role.STATION_STAFF, shifts.get(id).row(clock.instant()).station().code());
        return shifts.standing(id, volunteer).isPresent();
    }

    /** The caller's places in shifts that are not over, soonest first. */
    @Permit(Role.VOLUNTEER)
    public List<ShiftRow> mine() {
        var now = clock.instant();
        return shifts.shiftsOf(caller.account(), now).stream().map(shift -> shift.row(now)).toList();
    }

    /** Who stands in the shift, at most 500, first come first. */
    @Permit(Role.STATION_STAFF)
    public List<SignUpRow> signedUp(ShiftId id) {
        ofCallersStation(id);
        return people.rows(shifts.people(id));
    }

    /** The volunteer behind a standing place. @throws Missing when there is no such place in this shift */
    @Permit(Role.STATION_STAFF)
    public AccountId volunteer(ShiftId id, String signUp) {
        ofCallersStation(id);
        return Optional.ofNullable(signUp).flatMap(code -> shifts.signUp(id, code)).map(SignUp::account).orElseThrow(() -> new Missing(signUp));
    }

    /** Where the caller may publish. */
    @Permit(Role.STATION_STAFF)
    public Collection<StationRow> myStations() {
        return stations.rows(caller.scopes(Role.STATION_STAFF).stream().map(StationId::new).toList()).values();
    }

    /** For the roll: shifts of the caller's stations that have begun or begin within a day, latest first. */
    @Permit(Role.STATION_STAFF)
    public Page<ShiftRow> ofMyStations(int page) {
        var now = clock.instant();
        return shifts.of(caller.scopes(Role.STATION_STAFF), now.plus(DAY), page).map(shift -> shift.row(now));
    }

    private void ofCallersStation(ShiftId id) {
        caller.require(Role.STATION_STAFF, shifts.get(id).row(clock.instant()).station().code());
    }
}
