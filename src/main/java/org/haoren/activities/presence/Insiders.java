package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Grants;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;

/** A code proves that somebody was where it is shown: not for those who can call it up anywhere, and not for their wards. */
@ApplicationScoped
class Insiders {
    @Inject ProtectionDesk protections;
    @Inject Grants grants;
    @Inject Caller caller;

    /** What speaks against the caller's using a code of this shift. */
    List<Refusal> against(ShiftRow shift) {
        var staff = new Grant(Role.STATION_STAFF, shift.station().code());
        if (caller.has(staff.role(), staff.scope())) return List.of(PresenceRefusal.OWN_STATION);
        var guardians = protections.guardians(List.of(caller.account())).getOrDefault(caller.account(), Set.of());
        return guardians.stream().anyMatch(guardian -> grants.of(guardian).contains(staff)) ? List.of(PresenceRefusal.GUARDIANS_STATION) : List.of();
    }
}
