package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;

/** Who has served, for rooms after this one. */
@ApplicationScoped
@Transactional
@Permit
public class ServedDesk {
    @Inject HoursStore hours;
    @Inject HoursDesk desk;
    @Inject EntryRows rows;
    @Inject Caller caller;

    /** An entry of the caller's own. @throws Missing where they have none of that code */
    @Permit(Role.RESIDENT)
    public ServedRow own(EntryId id) {
        var entry = hours.get(id);
        if (!caller.is(entry.volunteer())) throw new Missing(id);
        return ServedRow.of(rows.of(List.of(entry)).get(0));
    }

    /** An entry of a station that the caller works for. */
    @Permit(Role.STATION_STAFF)
    public ServedRow led(EntryId id) {
        var entry = hours.get(id);
        caller.require(Role.STATION_STAFF, entry.station());
        return ServedRow.of(rows.of(List.of(entry)).get(0));
    }

    /** Those whose time in a shift counts, for its leaders. */
    @Permit(Role.STATION_STAFF)
    public List<ServedRow> of(ShiftId shift) {
        return desk.called(shift).stream().map(ServedRow::of).filter(row -> row.confirmedAt() != null).toList();
    }
}
