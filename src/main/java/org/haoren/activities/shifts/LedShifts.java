package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;

/** Shifts as those ask for them who lead them: the staff of their station. */
@ApplicationScoped
class LedShifts {
    @Inject ShiftStore shifts;
    @Inject Caller caller;

    /** @throws Missing where there is none @throws Denied where the caller does not lead it */
    Shift get(ShiftId id) {
        return led(shifts.get(id));
    }

    /** Likewise, locked until the transaction ends. */
    Shift locked(ShiftId id) {
        return led(shifts.locked(id));
    }

    private Shift led(Shift shift) {
        caller.require(Role.STATION_STAFF, shift.station().code());
        return shift;
    }
}
