package org.haoren.activities.shifts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
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
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** Publishes shifts, gives out their places and takes them back. */
@ApplicationScoped
@Transactional
@Permit
public class ShiftDesk {
    private static final Duration DAY = Duration.ofDays(1);
    @Inject ShiftStore shifts;
    @Inject ShiftPeople people;
    @Inject Requirements requirements;
    @Inject StationDesk stations;
    @Inject AccountDesk accounts;
    @Inject ProtectionDesk protections;
    @Inject ListDesk lists;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject DisputeDesk disputes;
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
        var known = faults.sound("field") && lists.fieldsKnown(List.of(form.field()));
        var found = ShiftRules.objections(startsAt, endsAt, known && lists.adultsOnly(form.field()), form.minimumAge(), form.pairs(), ages(), now);
        if (faults.sound("field") && !known) found.add(ShiftRefusal.UNKNOWN_FIELD.on("field"));
        if (faults.sound("qualifications") && form.qualifications() != null && !lists.qualificationsKnown(form.qualifications()))
            found.add(ShiftRefusal.UNKNOWN_QUALIFICATION.on("qualifications"));
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

    /** Codes of their service fields, in one query. */
    @Permit(Role.PUBLIC)
    public Map<ShiftId, String> fields(Collection<ShiftId> ids) {
        return shifts.fields(ids);
    }

    /** Takes a place for the caller. The caller's calendar and the shift are locked: places are never oversold, nobody is in two places at once. */
    @Permit(Role.VOLUNTEER)
    public void signUp(ShiftId id) {
        take(id, caller.account());
    }

    /** Takes a place for a child for whom the caller acts, beside their own. @param guardianship its code */
    @Permit(Role.RESIDENT)
    public void signUpChild(ShiftId id, String guardianship) {
        take(id, protections.child(guardianship));
    }

    /** Gives a child's place back, until the shift begins. */
    @Permit(Role.RESIDENT)
    public void withdrawChild(ShiftId id, String guardianship) {
        giveBack(id, protections.child(guardianship));
    }

    /** The children for whom the caller acts, with their standing in this shift; all reasons at once. */
    @Permit(Role.RESIDENT)
    public List<ChildPlaceRow> children(ShiftId id) {
        var shift = shifts.get(id);
        var now = clock.instant();
        var children = protections.children();
        var in = shifts.standing(id, children.stream().map(ChildRow::account).toList()).stream().map(SignUp::account).toList();
        return children.stream().map(child -> new ChildPlaceRow(child.code(), child.name(), in.contains(child.account()),
                in.contains(child.account()) ? List.of() : objections(shift, child.account(), now))).toList();
    }

    /** What a ward of the caller has signed up for and is not over, soonest first. @throws Missing where they do not guard them */
    @Permit(Role.RESIDENT)
    public List<ShiftRow> ofWard(String guardianship) {
        var now = clock.instant();
        return shifts.shiftsOf(protections.ward(guardianship), now).stream().map(shift -> shift.row(now)).toList();
    }

    /** Where small children of the caller's family have been or will be, latest first. */
    @Permit(Role.RESIDENT)
    public Page<FamilyShiftRow> family(int page) {
        var now = clock.instant();
        var small = protections.children().stream().filter(child -> child.maturity() == Maturity.FAMILY).collect(toMap(ChildRow::account, ChildRow::name));
        return shifts.places(small.keySet(), page).map(place -> new FamilyShiftRow(place.shift().row(now), small.get(place.account())));
    }

    private void take(ShiftId id, AccountId volunteer) {
        people.lock(List.of(volunteer));
        var shift = shifts.locked(id);
        disputes.hold(List.of(volunteer));
        var now = clock.instant();
        Refused.ifAny(objections(shift, volunteer, now));
        shifts.add(shift.take(Codes.random(), volunteer, now));
        facts.fire(ShiftFacts.taken(id, volunteer, now));
    }

    private List<Refusal> objections(Shift shift, AccountId volunteer, Instant now) {
        var comer = people.comer(volunteer, shift);
        var found = new ArrayList<>(shift.objections(comer, lists.adultsOnly(shift.field()), shifts.standing(shift.id(), volunteer).isPresent(), shifts.calendar(volunteer, now), now));
        if (comer.maturity().minor() && comer.maturity() != Maturity.FAMILY && !people.registered(volunteer)) found.add(ShiftRefusal.CHILD_NOT_REGISTERED);
        found.addAll(requirements.objections(shift, volunteer));
        if (disputes.frozen(volunteer)) found.add(DisputeRefusal.FROZEN);
        return found;
    }

    /** What speaks against the caller's taking a place, before they try. */
    @Permit(Role.VOLUNTEER)
    public List<Refusal> objections(ShiftId id) {
        return objections(shifts.get(id), caller.account(), clock.instant());
    }

    private ShiftRules.Ages ages() {
        return new ShiftRules.Ages(settings.number("haoren.volunteer.full-age"), settings.number("haoren.guardian.child-age"));
    }

    /** Gives the caller's place back, until the shift begins; minors who came with them lose theirs, unless another guardian of theirs comes. */
    @Permit(Role.VOLUNTEER)
    public void withdraw(ShiftId id) {
        giveBack(id, caller.account());
    }

    private void giveBack(ShiftId id, AccountId volunteer) {
        var wards = protections.wards(volunteer);
        people.lock(Stream.concat(Stream.of(volunteer), wards.stream()).toList());
        var shift = shifts.locked(id);
        var place = shifts.standing(id, volunteer).orElseThrow(() -> new Refused(ShiftRefusal.NOT_SIGNED_UP));
        var now = clock.instant();
        Refused.ifAny(shift.objectionsToWithdrawing(now));
        shift.giveBack(place, now);
        var told = new ArrayList<>(List.of(ShiftFacts.givenBack(id, volunteer, now)));
        for (var left : people.leftAlone(shift, wards)) {
            shift.giveBack(left, now);
            accounts.tell(left.account(), ShiftLetter.COMPANY_GONE);
            told.add(ShiftFacts.givenBack(id, left.account(), now));
        }
        facts.fireAll(told);
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
        return people.rows(shifts.get(id), shifts.people(id));
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

    /** For who scans a volunteer's card: shifts of the caller's stations in which this person has a place and that are not over, soonest first. */
    @Permit(Role.STATION_STAFF)
    public List<ShiftRow> ofMyStations(AccountId volunteer) {
        var now = clock.instant();
        return shifts.shiftsOf(volunteer, now).stream().map(shift -> shift.row(now)).filter(row -> caller.has(Role.STATION_STAFF, row.station().code())).toList();
    }

    private void ofCallersStation(ShiftId id) {
        caller.require(Role.STATION_STAFF, shifts.get(id).row(clock.instant()).station().code());
    }
}
