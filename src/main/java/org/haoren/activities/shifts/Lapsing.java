package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.store.Sweeping;
import org.haoren.platform.time.CityTime;

/** A place that was kept for somebody who does not answer is kept for the next; when the shift has begun nobody waits any more. */
@ApplicationScoped
class Lapsing {
    private static final int HANDFUL = 50;
    @Inject ShiftStore shifts;
    @Inject WaitingStore waitings;
    @Inject WaitingList list;
    @Inject AccountDesk accounts;
    @Inject CityTime time;
    @Inject Facts facts;

    @Transactional
    void hear(@Observes Sweeping sweeping) {
        var now = sweeping.now();
        var due = Stream.concat(waitings.withLapsed(now, HANDFUL).stream(), waitings.begun(now, HANDFUL).stream()).distinct().toList();
        var told = new ArrayList<Fact>();
        for (var shift : shifts.locked(due)) {
            var lapsed = waitings.lapsed(shift.id(), now);
            accounts.tell(lapsed.stream().map(WaitingPlace::account).toList(), ShiftLetter.OFFER_LAPSED, shift.name(), time.text(shift.startsAt()));
            told.addAll(list.dismiss(shift, lapsed, WaitingOutcome.LAPSED, now));
            if (shift.begun(now)) told.addAll(list.dismiss(shift, left(shift), WaitingOutcome.BEGUN, now));
        }
        if (!told.isEmpty()) facts.fireAll(told);
    }

    private List<WaitingPlace> left(Shift shift) {
        return waitings.next(shift.id(), shift.waiting());
    }
}
