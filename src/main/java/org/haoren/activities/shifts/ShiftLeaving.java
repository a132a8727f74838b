package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;

/** Places in shifts that have not begun are somebody else's again. */
@ApplicationScoped
class ShiftLeaving implements Leaving {
    @Inject ShiftStore shifts;
    @Inject ShiftPeople people;
    @Inject WaitingList list;
    @Inject Facts facts;

    @Override
    public void leave(AccountId account, Instant now) {
        if (!shifts.knows(account)) return;
        people.lock(List.of(account));
        var told = list.letGo(account, now);
        if (!told.isEmpty()) facts.fireAll(told);
    }
}
