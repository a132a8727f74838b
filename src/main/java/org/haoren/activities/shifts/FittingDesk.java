package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.store.Page;

/** What shifts ask for beside what a volunteer can prove. */
@ApplicationScoped
@Transactional
@Permit
public class FittingDesk {
    @Inject ShiftStore shifts;
    @Inject Requirements requirements;
    @Inject Clock clock;
    @Inject Caller caller;

    /** Shifts that have not begun and ask for no qualification or course which the caller does not hold on their day, soonest first. */
    @Permit(Role.VOLUNTEER)
    public Page<ShiftRow> upcoming(int page) {
        var now = clock.instant();
        return shifts.upcoming(now, requirements.held(), page).map(shift -> shift.row(now));
    }

    /** What the caller lacks on the day of the shift, as things stand: codes, see {@link Asked}. */
    @Permit(Role.VOLUNTEER)
    public List<String> lacking(ShiftId id) {
        return requirements.lacking(shifts.get(id), List.of(caller.account())).getOrDefault(caller.account(), List.of());
    }
}
