package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ConsentWithdrawn;
import org.haoren.platform.facts.Facts;

/**
 * When a guardian withdraws consent, the ward's places in shifts that have not begun are given back, and the ward waits for none any more; what has been stays. The ward is locked as
 * whoever signs up is, so that a place taken at the same moment is either given back here or refused there.
 */
@ApplicationScoped
class ConsentEnds {
    @Inject ShiftPeople people;
    @Inject WaitingList list;
    @Inject Facts facts;

    void hear(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() != ConsentPurpose.VOLUNTEERING || !withdrawn.counted()) return;
        people.lock(List.of(withdrawn.ward()));
        var told = list.letGo(withdrawn.ward(), withdrawn.at());
        if (!told.isEmpty()) facts.fireAll(told);
    }
}
