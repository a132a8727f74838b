package org.haoren.activities.hours;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.SignUpRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** Writes service time down, takes it out again with a reason, and adds it up. */
@ApplicationScoped
@Transactional
@Permit
public class HoursDesk {
    @Inject HoursStore hours;
    @Inject SumStore totals;
    @Inject Recorder recorder;
    @Inject Removal removal;
    @Inject EntryRows rows;
    @Inject ShiftDesk shifts;
    @Inject ScreenDesk presences;
    @Inject ProtectionDesk protections;
    @Inject AccountDesk accounts;
    @Inject ObjectionWindow window;
    @Inject Clock clock;
    @Inject Caller caller;

    /** Once the shift has begun, for one who stands in it. @throws Refused with {@link HoursRefusal} */
    @Permit(Role.STATION_STAFF)
    public EntryId rollCall(ShiftId id, AccountId volunteer, @NotNull @Valid RollCallForm form) {
        var shift = shifts.one(id);
        caller.require(Role.STATION_STAFF, shift.station().code());
        var now = clock.instant();
        if (!protections.family(List.of(volunteer)).isEmpty()) throw new Refused(HoursRefusal.TIME_OF_THE_FAMILY);
        Refused.ifAny(RollRules.objections(shift, form.minutes(), shifts.signedUp(id, volunteer), caller.is(volunteer), protections.guards(caller.account(), volunteer), now));
        if (!recorder.frozen(List.of(volunteer)).isEmpty()) throw new Refused(DisputeRefusal.FROZEN);
        return recorder.record(ServiceEntry.rollCall(Codes.random(), shift, volunteer, form.minutes(), caller.account(), now));
    }

    /** The whole roll or nothing of it. A refusal stands beside {@code minutes-<code of the place>}. */
    @Permit(Role.STATION_STAFF)
    public List<EntryId> rollCall(ShiftId id, @NotNull @Valid RollForm form) {
        var places = shifts.signedUp(id);
        var frozen = recorder.frozen(places.stream().map(SignUpRow::account).toList());
        var roll = new Roll(shifts.one(id), places, called(id, places), caller.account(), protections.wards(caller.account()), clock.instant());
        var found = new ArrayList<>(roll.objections(form));
        places.stream().filter(place -> frozen.contains(place.account()) && form.lines().stream().anyMatch(line -> line.signUp().equals(place.code())))
                .forEach(place -> found.add(DisputeRefusal.FROZEN.on("minutes-" + place.code())));
        Refused.ifAny(found);
        return recorder.record(roll.entries(form));
    }

    /** Who of those signed up has been written down already. */
    @Permit(Role.STATION_STAFF)
    public List<EntryRow> called(ShiftId id) {
        return called(id, shifts.signedUp(id));
    }

    private List<EntryRow> called(ShiftId id, List<SignUpRow> places) {
        return rows.of(hours.ofShift(id, places.stream().map(SignUpRow::account).collect(toSet())));
    }

    /** Takes an entry out of the sums; it stays on record, with the reason. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public void voidEntry(EntryId id, @NotNull @Valid ReasonForm form) {
        var entry = hours.locked(id);
        responsible(entry);
        Refused.ifAny(entry.objectionsToVoiding(caller.account(), protections.guards(caller.account(), entry.volunteer())));
        var now = clock.instant();
        removal.takeOut(entry, form.reason(), now);
        accounts.tell(entry.volunteer(), HoursLetter.VOIDED, entry.title(), form.reason().strip(), window.lastDay(now).toString());
    }

    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public EntryRow one(EntryId id) {
        var entry = hours.get(id);
        responsible(entry);
        return rows.of(List.of(entry)).get(0);
    }

    /** What it rests on where the volunteer checked in; empty for any other. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Optional<PresenceRow> presence(EntryId id) {
        var entry = hours.get(id);
        responsible(entry);
        return entry.shift().flatMap(shift -> presences.of(shift, entry.volunteer()));
    }

    /** What waits for a second person: in this station, longest first. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Page<EntryRow> waiting(StationId station, int page) {
        if (!caller.has(Role.OFFICE_CLERK)) caller.require(Role.STATION_STAFF, station.code());
        return rows.of(hours.waiting(Set.of(station.code()), page));
    }

    /** What waits for the caller's word: in their stations, or in the whole city for the office. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Page<EntryRow> waiting(int page) {
        return rows.of(caller.has(Role.OFFICE_CLERK) ? hours.waiting(page) : hours.waiting(caller.scopes(Role.STATION_STAFF), page));
    }

    /** The caller's own record, latest service first. */
    @Permit(Role.RESIDENT)
    public RecordRow mine(int page) {
        return recordOf(caller.account(), page);
    }

    /** The record of a ward of the caller. @param guardianship its code */
    @Permit(Role.RESIDENT)
    public RecordRow ofWard(String guardianship, int page) {
        return recordOf(protections.ward(guardianship), page);
    }

    /** A volunteer's record, for those who weigh it. */
    @Permit({Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public RecordRow record(AccountId volunteer, int page) {
        return recordOf(volunteer, page);
    }

    /** Minutes of all volunteers that count. */
    @Permit(Role.PUBLIC)
    public long confirmedMinutes() {
        return totals.city();
    }

    /** Adds all entries up anew and compares. Takes a while where there are millions. */
    @Permit({Role.OFFICE_CLERK, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR})
    public SumsRow check() {
        return totals.recomputed();
    }

    private RecordRow recordOf(AccountId volunteer, int page) {
        var sum = totals.of(volunteer);
        return new RecordRow(sum[0], sum[1], rows.of(hours.of(volunteer, page)));
    }

    private void responsible(ServiceEntry entry) {
        if (!caller.has(Role.OFFICE_CLERK) && !caller.has(Role.STATION_STAFF, entry.station())) throw new Denied("entries of " + entry.station());
    }
}
