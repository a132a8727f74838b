package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.activities.presence.PresenceEnded;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.wishes.WishFulfilled;

/** Writes entries down, with their sums and their fact. */
@ApplicationScoped
class Recorder {
    @Inject HoursStore hours;
    @Inject Sums sums;
    @Inject Watch watch;
    @Inject DisputeDesk disputes;
    @Inject ProtectionDesk protections;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Of these people those for whom nothing is written down, because their registration is disputed. It stays as it is until the end of the transaction. */
    Set<AccountId> frozen(Collection<AccountId> people) {
        disputes.hold(people);
        return disputes.frozen(people);
    }

    /** For somebody about whom {@link #frozen} was asked. @throws Refused with {@link HoursRefusal} */
    EntryId record(ServiceEntry entry) {
        return record(List.of(entry)).get(0);
    }

    /** Likewise; all of one shift and by one person, at least one. What is odd about them is flagged at once. */
    List<EntryId> record(List<ServiceEntry> entries) {
        entries.forEach(hours::add);
        try {
            hours.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "hours_entry_shift_once") || Constraints.violated(e, "hours_entry_wish_once"))
                throw new Refused(HoursRefusal.ALREADY_RECORDED);
            throw e;
        }
        sums.recorded(entries);
        watch.look(entries);
        var now = clock.instant();
        var leaves = facts.fireAll(entries.stream().map(entry -> HoursFacts.recorded(entry, now)).toList());
        for (var i = 0; i < entries.size(); i++) entries.get(i).recordedAs(leaves.get(i));
        return entries.stream().map(ServiceEntry::id).toList();
    }

    /** Time that a presence came to; less than a minute is none. What the roll has stated meanwhile stands; whose registration is disputed gets none, and is let out all the same. */
    void hear(@Observes PresenceEnded ended) {
        if (ended.minutes() <= 0 || !protections.family(List.of(ended.volunteer())).isEmpty() || !frozen(List.of(ended.volunteer())).isEmpty()) return;
        if (hours.ofShift(ended.shift().id(), Set.of(ended.volunteer())).isEmpty()) record(ServiceEntry.presence(Codes.random(), ended, clock.instant()));
    }

    /** Whoever said that the wish is fulfilled is the recorder; a wish for a thing gives no time. Whose registration is disputed gets none, and the wish is closed all the same. */
    void hear(@Observes WishFulfilled fulfilled) {
        if (fulfilled.minutes() <= 0) return;
        if (frozen(List.of(fulfilled.volunteer())).isEmpty()) record(ServiceEntry.wish(Codes.random(), fulfilled, caller.account(), clock.instant()));
    }
}
