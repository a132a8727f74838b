package org.haoren.activities.hours;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Constraints;

/** Keeps the sums in step with the entries, in the same transaction, and tells later rooms. */
@ApplicationScoped
class Sums {
    @Inject SumStore store;
    @Inject Event<HoursMoved> moved;

    /** Sums are locked by volunteer, always in the same order. */
    void recorded(List<ServiceEntry> entries) {
        for (var entry : ordered(entries)) {
            change(entry.volunteer(), 0, entry.minutes());
            moved.fire(new HoursMoved(entry.volunteer(), entry.source(), 0, 1, 0));
        }
    }

    /** Likewise, and then the parts of the city's total. */
    void confirmed(List<ServiceEntry> entries) {
        for (var entry : ordered(entries)) {
            own(entry.volunteer(), entry.minutes(), -entry.minutes());
            moved.fire(new HoursMoved(entry.volunteer(), entry.source(), entry.minutes(), 0, 0));
        }
        store.addToCity(entries.stream().collect(groupingBy(ServiceEntry::volunteer, summingInt(ServiceEntry::minutes))));
    }

    /** Until the end of the transaction nothing of these people is confirmed elsewhere. Who has no entry has no sum, and nothing to be confirmed. */
    void hold(Collection<AccountId> people) {
        store.lock(people);
    }

    private static List<ServiceEntry> ordered(List<ServiceEntry> entries) {
        return entries.stream().sorted(comparingLong(entry -> entry.volunteer().value())).toList();
    }

    /** @param before what the entry was until now */
    void voided(ServiceEntry entry, EntryStatus before) {
        if (before == EntryStatus.CONFIRMED) change(entry.volunteer(), -entry.minutes(), 0);
        else change(entry.volunteer(), 0, -entry.minutes());
        moved.fire(new HoursMoved(entry.volunteer(), entry.source(), before == EntryStatus.CONFIRMED ? -entry.minutes() : 0, 0, 1));
    }

    /** All at once. */
    void voided(AccountId volunteer, int confirmed, int waiting) {
        change(volunteer, -confirmed, -waiting);
    }

    private void change(AccountId volunteer, int confirmed, int waiting) {
        own(volunteer, confirmed, waiting);
        if (confirmed != 0) store.addToCity(Map.of(volunteer, confirmed));
    }

    private void own(AccountId volunteer, int confirmed, int waiting) {
        if (!store.add(volunteer, confirmed, waiting)) {
            begin(volunteer);
            if (!store.add(volunteer, confirmed, waiting)) throw new IllegalStateException("No sum to add to");
        }
    }

    private void begin(AccountId volunteer) {
        try {
            store.begin(volunteer);
        } catch (RuntimeException e) {
            // somebody was quicker: the row is there all the same, or adding to it will say that it is not
            if (!Constraints.violated(e, "hours_sum_pk")) throw e;
        }
    }
}
