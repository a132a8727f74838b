package org.haoren.activities.evaluations;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.haoren.activities.shifts.PastDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Missing;

/** The shifts that were spoken of. */
@ApplicationScoped
class RatedShifts {
    @Inject PastDesk shifts;

    ShiftRow one(ShiftId id) {
        return shifts.rows(List.of(id)).stream().findFirst().orElseThrow(() -> new Missing(id));
    }

    /** In one query. */
    Map<ShiftId, ShiftRow> byId(Collection<ShiftId> ids) {
        return shifts.rows(ids).stream().collect(toMap(ShiftRow::id, row -> row));
    }
}
