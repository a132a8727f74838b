package org.haoren.activities.shifts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.haoren.guardians.ChildRow;
import org.haoren.guardians.Maturity;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.config.Settings;
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

/** Publishes shifts, and tells who has a place in them. */
@ApplicationScoped
@Transactional
@Permit
public class ShiftDesk {
    private static final Duration DAY = Duration.ofDays(1);
    @Inject ShiftStore shifts;
    @Inject LedShifts led;
    @Inject ShiftPeople people;
    @Inject Requirements requirements;
    @Inject StationDesk stations;
    @Inject ProtectionDesk protections;
    @Inject ListDesk lists;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** The shift, and the same again for as many weeks as the form says: all of them or none. @return the first @throws Refused with {@link ShiftRefusal} beside the fields of the form */
    @Permit(Role.STATION_STAFF)
    public ShiftId publish(@NotNull ShiftForm form) {
        var faults = forms.faults(form);
        if (faults.sound("station")) caller.require(Role.STATION_STAFF, form.station());
        var now = clock.instant();
        var startsAt = form.startsAt() == null ? null : time.instant(form.startsAt());
        var endsAt = form.endsAt() == null ? null : time.instant(form.endsAt());
        var known = faults.sound("field") && lists.fieldsKnown(List.of(form.field()));
        var found = ShiftRules.objections(startsAt, endsAt, known && lists.adultsOnly(form.field()), form.minimumAge(), form.pairs(), ages(), now);
        if (faults.sound("weeks") && startsAt != null && form.weeks() != null) found.addAll(ShiftRules.objectionsToSeries(time.instant(form.startsAt().plusWeeks(form.weeks())), now));
        if (faults.sound("field") && !known) found.add(ShiftRefusal.UNKNOWN_FIELD.on("field"));
        if (faults.sound("qualifications") && form.qualifications() != null && !requirements.known(form.qualifications()))
            found.add(ShiftRefusal.UNKNOWN_QUALIFICATION.on("qualifications"));
        if (faults.sound("station") && stations.rows(List.of(new StationId(form.station()))).isEmpty()) found.add(ShiftRefusal.STATION_NOT_OPEN.on("station"));
        faults.refuseWith(found);
        var series = IntStream.rangeClosed(0, form.weeks() == null ? 0 : form.weeks()).mapToObj(form::later)
                .map(each -> new Shift(Codes.random(), each, time.instant(each.startsAt()), time.instant(each.endsAt()), caller.account(), now)).toList();
        try {
            series.forEach(shifts::add);
            shifts.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "shift_once")) throw new Refused(ShiftRefusal.ALREADY_PUBLISHED.on("zh"));
            throw e;
        }
        facts.fireAll(series.stream().map(shift -> ShiftFacts.published(shift.id(), now)).toList());
        return series.get(0).id();
    }

    /** What a form starts with for a shift like this one, on the same day of the week, the next that lies ahead. For its station. */
    @Permit(Role.STATION_STAFF)
    public ShiftForm like(ShiftId id) {
        var row = led.get(id).row(clock.instant());
        var starts = time.wall(row.startsAt());
        var today = time.today();
        var weeks = starts.toLocalDate().isAfter(today) ? 1 : (int) ChronoUnit.WEEKS.between(starts.toLocalDate(), today) + 1;
        return new ShiftForm(row.station().code(), row.zh(), row.en(), row.field(), starts, time.wall(row.endsAt()), row.places(), row.riskZh(), row.riskEn(), row.minimumAge(), row.pairs(),
                row.qualifications(), row.dangerous(), null).later(weeks);
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

    /** Codes of their service fields, in one query. */
    @Permit(Role.PUBLIC)
    public Map<ShiftId, String> fields(Collection<ShiftId> ids) {
        return shifts.fields(ids);
    }

    /** What a ward of the caller has signed up for and is not over, soonest first. @throws Missing where they do not guard them */
    @Permit(Role.RESIDENT)
    public List<ShiftRow> ofWard(String guardianship) {
        var now = clock.instant();
        return shifts.diary(protections.ward(guardianship), now).stream().map(shift -> shift.row(now)).toList();
    }

    /** Where small children of the caller's family have been or will be, latest first. */
    @Permit(Role.RESIDENT)
    public Page<FamilyShiftRow> family(int page) {
        var now = clock.instant();
        var small = protections.children().stream().filter(child -> child.maturity() == Maturity.FAMILY).collect(toMap(ChildRow::account, ChildRow::name));
        return shifts.places(small.keySet(), page).map(held -> new FamilyShiftRow(held.shift().row(now), small.get(held.place().account())));
    }

    private ShiftRules.Ages ages() {
        return new ShiftRules.Ages(settings.number("haoren.volunteer.full-age"), settings.number("haoren.guardian.child-age"));
    }

    /** What the page needs to offer the right act. */
    @Permit(Role.RESIDENT)
    public boolean signedUp(ShiftId id, AccountId volunteer) {
        if (!caller.is(volunteer)) caller.require(Role.STATION_STAFF, shifts.get(id).station().code());
        return shifts.standing(id, volunteer).isPresent();
    }

    /** The caller's places in shifts that are not over, soonest first; with those that were called off. */
    @Permit(Role.VOLUNTEER)
    public List<ShiftRow> mine() {
        var now = clock.instant();
        return shifts.diary(caller.account(), now).stream().map(shift -> shift.row(now)).toList();
    }

    /** Who stands in the shift, at most 500, first come first. */
    @Permit(Role.STATION_STAFF)
    public List<SignUpRow> signedUp(ShiftId id) {
        return people.rows(led.get(id), shifts.people(id));
    }

    /** The volunteer behind a standing place. @throws Missing when there is no such place in this shift */
    @Permit(Role.STATION_STAFF)
    public AccountId volunteer(ShiftId id, String signUp) {
        led.get(id);
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

    /** For who scans a volunteer's card: shifts of the caller's stations in which this person has a place and that are not over, soonest first. */
    @Permit(Role.STATION_STAFF)
    public List<ShiftRow> ofMyStations(AccountId volunteer) {
        var now = clock.instant();
        return shifts.shiftsOf(volunteer, now).stream().map(shift -> shift.row(now)).filter(row -> caller.has(Role.STATION_STAFF, row.station().code())).toList();
    }
}
