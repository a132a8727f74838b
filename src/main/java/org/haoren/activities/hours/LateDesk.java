package org.haoren.activities.hours;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** For the room in which time is claimed by volunteers and written in by staff afterwards. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class LateDesk {
    @Inject HoursStore hours;
    @Inject Recorder recorder;
    @Inject Removal removal;
    @Inject EntryRows rows;
    @Inject ProtectionDesk protections;
    @Inject Clock clock;
    @Inject Caller caller;

    /** Of these shifts, those in which something was ever written down for this person, whatever became of it. */
    @Permit(Role.RESIDENT)
    public Set<ShiftId> known(AccountId volunteer, Collection<ShiftId> shifts) {
        if (shifts.isEmpty()) return Set.of();
        return hours.known(volunteer, shifts.stream().map(ShiftId::code).toList()).stream().map(ShiftId::new).collect(toSet());
    }

    /** How many entries of the shift stand. */
    @Permit(Role.STATION_STAFF)
    public long standing(ShiftId shift) {
        return hours.standingIn(shift);
    }

    /** By the caller for themself. @throws Refused with {@link HoursRefusal} or {@code DisputeRefusal} */
    @Permit(Role.VOLUNTEER)
    public EntryId claim(ShiftRow shift, int minutes) {
        sound(caller.account());
        return recorder.record(ServiceEntry.claim(Codes.random(), shift, caller.account(), minutes, clock.instant()));
    }

    /** By the caller for somebody else. @throws Refused likewise */
    @Permit(Role.STATION_STAFF)
    public EntryId writeIn(ShiftRow shift, AccountId volunteer, int minutes) {
        sound(volunteer);
        return recorder.record(ServiceEntry.backEntry(Codes.random(), shift, volunteer, minutes, caller.account(), clock.instant()));
    }

    private void sound(AccountId volunteer) {
        if (!protections.family(List.of(volunteer)).isEmpty()) throw new Refused(HoursRefusal.TIME_OF_THE_FAMILY);
        if (!recorder.frozen(List.of(volunteer)).isEmpty()) throw new Refused(DisputeRefusal.FROZEN);
    }

    /** What staff wrote in for this person, who does not want it. @throws Missing where nothing of the kind is theirs @throws Refused with {@link HoursRefusal} */
    @Permit(Role.RESIDENT)
    public void refuse(EntryId id, AccountId volunteer, String reason) {
        var entry = writtenIn(hours.locked(id), volunteer);
        if (entry.status() == EntryStatus.VOIDED) throw new Refused(HoursRefusal.ALREADY_VOIDED);
        removal.takeOut(entry, reason, clock.instant());
    }

    /** @throws Missing likewise */
    @Permit(Role.RESIDENT)
    public EntryRow writtenIn(EntryId id, AccountId volunteer) {
        return rows.of(List.of(writtenIn(hours.get(id), volunteer))).get(0);
    }

    private static ServiceEntry writtenIn(ServiceEntry entry, AccountId volunteer) {
        if (entry.source() != Source.BACK_ENTRY || !entry.volunteer().equals(volunteer)) throw new Missing(entry.id());
        return entry;
    }
}
