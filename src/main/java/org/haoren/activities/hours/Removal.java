package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.activities.flags.OddDeciding;
import org.haoren.activities.flags.OddUpheld;
import org.haoren.activities.flags.SightDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;

/** Takes entries out of the sums, by the caller and with a reason; they stay on record. */
@ApplicationScoped
class Removal {
    @Inject HoursStore hours;
    @Inject Sums sums;
    @Inject SightDesk flags;
    @Inject Event<EntriesVoided> voided;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @param entry locked, and not taken out yet */
    void takeOut(ServiceEntry entry, String reason, Instant now) {
        var before = entry.status();
        var act = entry.takeOut(caller.account(), reason, now);
        hours.add(act);
        hours.flush();
        flags.drop(List.of(entry.id().code()));
        sums.voided(entry, before);
        voided.fire(new EntriesVoided(entry.volunteer(), Set.of(entry.id()), false, now));
        act.keptAs(facts.fire(HoursFacts.voided(entry, now)));
    }

    void hear(@Observes OddDeciding deciding) {
        hours.locked(new EntryId(deciding.entry()));
    }

    /** A person has looked, and it is not in order. Whoever took it out meanwhile was first. */
    void hear(@Observes OddUpheld upheld) {
        var entry = hours.locked(new EntryId(upheld.entry()));
        if (entry.status() != EntryStatus.VOIDED) takeOut(entry, upheld.reason(), upheld.at());
    }
}
