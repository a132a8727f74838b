package org.haoren.activities.shifts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/** Shifts as they were, for the rooms that look at what is credited in them. Nobody's person is in it, and no address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class PastDesk {
    @Inject PastStore shifts;
    @Inject ShiftStore all;
    @Inject Clock clock;

    /** @param ids unknown ones are left out */
    @Permit(Role.PUBLIC)
    public List<ShiftRow> rows(Collection<ShiftId> ids) {
        var now = clock.instant();
        return all.byId(ids).values().stream().map(shift -> shift.row(now)).toList();
    }

    /** When each was published. */
    @Permit(Role.PUBLIC)
    public Map<ShiftId, Instant> published(Collection<ShiftId> ids) {
        return shifts.published(ids).stream().collect(toMap(row -> new ShiftId((String) row[0]), row -> (Instant) row[1]));
    }

    /** Those that ended in [from, until) with all of so many places or more taken; at most 200, the first to end first. */
    @Permit(Role.PUBLIC)
    public List<ShiftRow> full(Instant from, Instant until, int places) {
        var now = clock.instant();
        return shifts.full(from, until, places).stream().map(shift -> shift.row(now)).toList();
    }
}
