package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.haoren.activities.hours.HoursMoved;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Constraints;

/** Keeps each volunteer's standing in step with their entries, in the same transaction. */
@ApplicationScoped
class Tally {
    @Inject StandingStore store;

    void hear(@Observes HoursMoved moved) {
        var minutes = StarRules.counts(moved.source()) ? moved.confirmedMinutes() : 0;
        if (store.add(moved, minutes)) return;
        begin(moved.volunteer());
        if (!store.add(moved, minutes)) throw new IllegalStateException("No standing to add to");
    }

    /** For whoever has a wish about notices before they have any hours. */
    void begin(AccountId volunteer) {
        try {
            store.begin(volunteer);
        } catch (RuntimeException e) {
            // somebody was quicker: the row is there all the same, or adding to it will say that it is not
            if (!Constraints.violated(e, "star_standing_pk")) throw e;
        }
    }
}
