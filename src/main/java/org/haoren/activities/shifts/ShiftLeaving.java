package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;

/** Places in shifts that have not begun are somebody else's again. */
@ApplicationScoped
class ShiftLeaving implements Leaving {
    @Inject ShiftStore shifts;
    @Inject ShiftPeople people;

    @Override
    public void leave(AccountId account, Instant now) {
        var ahead = shifts.shiftsOf(account, now).stream().filter(shift -> shift.startsAt().isAfter(now)).map(Shift::id).toList();
        if (ahead.isEmpty()) return;
        people.lock(List.of(account));
        for (var id : ahead) {
            var shift = shifts.locked(id);
            shifts.standing(id, account).ifPresent(place -> shift.giveBack(place, now));
        }
    }
}
