package org.haoren.activities.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.LateDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Bilingual;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerNumber;

/** For the staff of a station: time in a past shift that nobody wrote down then. A class of its own, capped, with a proof; the volunteer is told and may refuse it, and a person of the office confirms it. */
@ApplicationScoped
@Transactional
@Permit
public class BackEntryDesk {
    @Inject LateStore store;
    @Inject LateSettings settings;
    @Inject LateDesk hours;
    @Inject ShiftDesk shifts;
    @Inject VolunteerDesk volunteers;
    @Inject ProtectionDesk protections;
    @Inject AccountDesk accounts;
    @Inject Uploads uploads;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** Of the station's cap in this month. */
    @Permit(Role.STATION_STAFF)
    public UsedRow used(ShiftId id) {
        return ofStation(led(id).station(), month());
    }

    /** What speaks against writing anything in, before anything is typed. */
    @Permit(Role.STATION_STAFF)
    public List<Refusal> objections(ShiftId id) {
        return objections(led(id), false);
    }

    private List<Refusal> objections(ShiftRow shift, boolean known) {
        var found = new ArrayList<>(LateRules.toShift(shift, settings.lastDayOfBackEntries(shift), known, clock.instant(), time.today()));
        if (hours.standing(shift.id()) >= shift.places()) found.add(LateRefusal.ALL_PLACES_FILLED);
        return found;
    }

    /** Waits for a person of the office. @throws Refused with {@link LateRefusal} beside the fields of the form, {@code HoursRefusal} or {@code DisputeRefusal} */
    @Permit(Role.STATION_STAFF)
    public EntryId enter(ShiftId id, @NotNull BackEntryForm form) {
        var faults = forms.faults(form);
        var shift = faults.about(() -> led(id));
        var found = new ArrayList<Refusal>();
        var volunteer = faults.sound("number") ? volunteer(form.number(), shift, found) : null;
        var used = used(shift, volunteer);
        found.addAll(objections(shift, volunteer != null && !hours.known(volunteer, List.of(id)).isEmpty()));
        if (faults.sound("minutes")) found.addAll(objectionsToMinutes(shift, used, form.minutes()));
        if (form.evidence() != null) found.addAll(objectionsTo(form.evidence()));
        faults.refuseWith(found);
        return write(shift, volunteer, form, used);
    }

    private record Used(LateStore.Used station, LateStore.Used volunteer) {
        BackEntry.Turns next() {
            return new BackEntry.Turns(station.count() + 1, volunteer.count() + 1);
        }
    }

    /** Asked once and before all that is counted: whoever writes in meanwhile takes the turn that this one would, and one of the two goes back. */
    private Used used(ShiftRow shift, AccountId volunteer) {
        return new Used(store.used(shift.station(), month()), volunteer == null ? LateStore.Used.NOTHING : store.used(volunteer, month().getYear()));
    }

    private EntryId write(ShiftRow shift, AccountId volunteer, BackEntryForm form, Used used) {
        var now = clock.instant();
        var entry = hours.writeIn(shift, volunteer, form.minutes());
        store.add(new BackEntry(entry, volunteer, shift.station(), form, caller.account(), now, month(), used.next()));
        accounts.tell(volunteer, LateLetter.BACK_ENTERED, new Bilingual(shift.zh(), shift.en()), form.minutes(), form.reason().strip());
        facts.fire(LateFacts.writtenIn(entry, volunteer, form, now));
        return entry;
    }

    /** Null, with the reason among those that were found, where nothing can be written in for whoever has that number. */
    private AccountId volunteer(String typed, ShiftRow shift, List<Refusal> found) {
        var known = VolunteerNumber.of(typed).flatMap(volunteers::byNumber);
        if (known.isEmpty()) {
            found.add(LateRefusal.NOT_A_VOLUNTEER.on("number"));
            return null;
        }
        var volunteer = known.get();
        found.addAll(deciders.caller().objections(volunteer, LateRefusal.OWN_HOURS, "number"));
        if (!protections.of(volunteer).may(ConsentPurpose.VOLUNTEERING)) found.add(LateRefusal.NO_CONSENT.on("number"));
        if (volunteers.registration(volunteer).filter(each -> !each.since().isAfter(time.day(shift.startsAt()))).isEmpty()) found.add(LateRefusal.VOLUNTEER_LATER.on("number"));
        return volunteer;
    }

    private List<Refusal> objectionsToMinutes(ShiftRow shift, Used used, int minutes) {
        var found = new ArrayList<Refusal>();
        var station = new UsedRow(used.station().minutes(), settings.stationMonth());
        var person = new UsedRow(used.volunteer().minutes(), settings.volunteerYear());
        if (minutes > shift.heldMinutes()) found.add(LateRefusal.LONGER_THAN_SHIFT.on("minutes").with(shift.heldMinutes()));
        if (minutes > station.left()) found.add(LateRefusal.STATION_FULL.on("minutes").with(station.left(), station.most()));
        if (minutes > person.left()) found.add(LateRefusal.VOLUNTEER_FULL.on("minutes").with(person.left(), person.most()));
        return found;
    }

    private List<Refusal> objectionsTo(FileId evidence) {
        try {
            uploads.requireOwn(evidence, FileKind.EVIDENCE);
            return List.of();
        } catch (Refused e) {
            return e.reasons().stream().map(reason -> reason.on("evidence")).toList();
        }
    }

    /** With its proof, for those who decide about it; empty where it was not written in afterwards. @throws Denied to those of other stations */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Optional<BackEntryRow> of(EntryId entry) {
        var found = store.backEntry(entry);
        found.ifPresent(each -> {
            if (!caller.has(Role.OFFICE_CLERK)) caller.require(Role.STATION_STAFF, each.station().code());
        });
        return found.map(each -> each.row(uploads.link(each.evidence()), ofStation(each.station(), each.month()), ofVolunteer(each.volunteer(), each.month())));
    }

    /** What staff wrote in for the caller, or for their ward. @throws Missing where it is somebody else's */
    @Permit(Role.RESIDENT)
    public EntryRow mine(EntryId entry, String guardianship) {
        return hours.writtenIn(entry, whose(guardianship));
    }

    /** By its volunteer, or their guardian, at any time. @throws Missing where it is somebody else's @throws Refused with {@code HoursRefusal} */
    @Permit(Role.RESIDENT)
    public void refuse(EntryId entry, @NotNull @Valid RefusalForm form) {
        var volunteer = whose(form.guardianship());
        hours.refuse(entry, volunteer, form.reason());
        facts.fire(LateFacts.refused(entry, volunteer, clock.instant()));
    }

    private AccountId whose(String guardianship) {
        return guardianship == null || guardianship.isBlank() ? caller.account() : protections.ward(guardianship);
    }

    /** For everybody: which stations wrote how much in during this month, the most first. */
    @Permit(Role.PUBLIC)
    public Page<StationMonthRow> stations(int page) {
        return store.stations(month(), page).map(row -> new StationMonthRow(new StationId((String) row[0]), (Long) row[1], new UsedRow((Long) row[2], settings.stationMonth())));
    }

    private UsedRow ofStation(StationId station, YearMonth month) {
        return new UsedRow(store.used(station, month).minutes(), settings.stationMonth());
    }

    private UsedRow ofVolunteer(AccountId volunteer, YearMonth month) {
        return new UsedRow(store.used(volunteer, month.getYear()).minutes(), settings.volunteerYear());
    }

    private ShiftRow led(ShiftId id) {
        var shift = shifts.one(id);
        caller.require(Role.STATION_STAFF, shift.station().code());
        return shift;
    }

    private YearMonth month() {
        return YearMonth.from(time.today());
    }
}
