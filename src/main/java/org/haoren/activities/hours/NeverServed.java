package org.haoren.activities.hours;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.haoren.activities.flags.SightDesk;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.volunteers.disputes.DisputeClosed;
import org.haoren.volunteers.disputes.DisputeOutcome;

/** Hours of a registration that was not its person's act: all are taken out with the reason of the dispute, by whoever closed it, and what was brought along counts as refused. */
@ApplicationScoped
class NeverServed {
    @Inject HoursStore hours;
    @Inject PriorStore prior;
    @Inject Sums sums;
    @Inject Event<EntriesVoided> voided;
    @Inject SightDesk flags;
    @Inject Facts facts;
    @Inject Caller caller;

    void hear(@Observes DisputeClosed closed) {
        if (closed.outcome() != DisputeOutcome.ERASED) return;
        var kept = new ArrayList<Fact>();
        var acts = takeOut(closed);
        acts.forEach(each -> kept.add(HoursFacts.voided(each.entry(), closed.at())));
        for (var each : prior.standing(closed.account())) {
            each.refuse(closed.at());
            kept.add(HoursFacts.priorRefused(each, closed.at()));
        }
        if (kept.isEmpty()) return;
        if (!acts.isEmpty()) voided.fire(new EntriesVoided(closed.account(), acts.stream().map(each -> each.entry().id()).collect(toSet()), true, closed.at()));
        var leaves = facts.fireAll(kept);
        for (var i = 0; i < acts.size(); i++) acts.get(i).act().keptAs(leaves.get(i));
    }

    private record TakenOut(ServiceEntry entry, Act act) {}

    private ArrayList<TakenOut> takeOut(DisputeClosed closed) {
        var entries = hours.standing(closed.account());
        var minutes = entries.stream().collect(partitioningBy(entry -> entry.status() == EntryStatus.CONFIRMED, summingInt(ServiceEntry::minutes)));
        var taken = new ArrayList<TakenOut>();
        for (var entry : entries) {
            var act = entry.takeOut(caller.account(), closed.reason(), closed.at());
            hours.add(act);
            taken.add(new TakenOut(entry, act));
        }
        hours.flush();
        flags.drop(taken.stream().map(each -> each.entry().id().code()).toList());
        if (!taken.isEmpty()) sums.voided(closed.account(), minutes.get(true), minutes.get(false));
        return taken;
    }
}
