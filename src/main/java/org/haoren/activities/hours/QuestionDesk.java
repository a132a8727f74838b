package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.shifts.PastDesk;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** For the room in which volunteers question their entries: what an entry is, and setting it right. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class QuestionDesk {
    private static final int DAY_MINUTES = 1_440;
    @Inject HoursStore hours;
    @Inject Recorder recorder;
    @Inject Removal removal;
    @Inject ObjectionWindow window;
    @Inject ScreenDesk presences;
    @Inject PastDesk shifts;
    @Inject Clock clock;
    @Inject Caller caller;

    @Permit(Role.RESIDENT)
    public QuestionedRow questioned(EntryId id) {
        return row(hours.get(id));
    }

    /** Nothing becomes of it before the end of the transaction. */
    @Permit(Role.RESIDENT)
    public QuestionedRow held(EntryId id) {
        return row(hours.locked(id));
    }

    /** Whether the caller recorded it, confirmed it, took it out, or let the volunteer in or out. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public boolean tookPart(EntryId id) {
        var entry = hours.get(id);
        return caller.is(entry.recorder()) || hours.acts(List.of(entry)).stream().anyMatch(act -> caller.is(act.actor()))
                || entry.shift().filter(shift -> presences.letThrough(caller.account(), shift, entry.volunteer())).isPresent();
    }

    /** Registration before entry, as wherever something is written down. @throws Refused with {@code DisputeRefusal} where it is disputed */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public void sound(AccountId volunteer) {
        if (!recorder.frozen(List.of(volunteer)).isEmpty()) throw new Refused(DisputeRefusal.FROZEN);
    }

    /** @param id held; nothing happens where somebody took it out already */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public void takeOut(EntryId id, String reason) {
        var entry = hours.locked(id);
        if (entry.status() != EntryStatus.VOIDED) removal.takeOut(entry, reason, clock.instant());
    }

    /** What it should have said, written down by the caller, for another to confirm. @param id taken out; {@link #sound} was asked */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public EntryId correct(EntryId id, int minutes) {
        return recorder.record(ServiceEntry.correction(Codes.random(), hours.get(id), minutes, caller.account(), clock.instant()));
    }

    private QuestionedRow row(ServiceEntry entry) {
        var acts = hours.acts(List.of(entry));
        var latest = acts.stream().map(Act::at).max(Instant::compareTo);
        return new QuestionedRow(entry.id(), entry.volunteer(), entry.stationId(), entry.shift().orElse(null), entry.title().zh(), entry.title().en(), entry.servedAt(), entry.minutes(), most(entry),
                entry.source(), entry.status(), latest.map(window::lastDay).orElse(null), entry.status() == EntryStatus.VOIDED && hours.stands(entry));
    }

    /** What staff wrote in afterwards never becomes more: it was counted against a cap. */
    private int most(ServiceEntry entry) {
        if (entry.source() == Source.BACK_ENTRY) return entry.minutes();
        if (entry.shift().isEmpty()) return DAY_MINUTES;
        return shifts.rows(List.of(entry.shift().get())).get(0).heldMinutes();
    }

}
