package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Constraints;

/** Keeps the sums in step with the entries, in the same transaction, and tells later rooms. */
@ApplicationScoped
class Sums {
    @Inject SumStore store;
    @Inject Event<HoursMoved> moved;

    void recorded(ServiceEntry entry) {
        change(entry.volunteer(), 0, entry.minutes());
        moved.fire(new HoursMoved(entry.volunteer(), entry.source(), 0, 1, 0));
    }

    void confirmed(ServiceEntry entry) {
        change(entry.volunteer(), entry.minutes(), -entry.minutes());
        moved.fire(new HoursMoved(entry.volunteer(), entry.source(), entry.minutes(), 0, 0));
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
        if (!store.add(volunteer, confirmed, waiting)) {
            begin(volunteer);
            if (!store.add(volunteer, confirmed, waiting)) throw new IllegalStateException("No sum to add to");
        }
        if (confirmed != 0) store.addToCity(volunteer, confirmed);
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
