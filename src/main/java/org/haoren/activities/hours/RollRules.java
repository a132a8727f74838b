package org.haoren.activities.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Refusal;

/** When a roll-call may be written down. */
final class RollRules {
    private RollRules() {}

    /** @param ward whether whoever writes it down is the volunteer's guardian */
    static List<Refusal> objections(ShiftRow shift, int minutes, boolean signedUp, boolean self, boolean ward, Instant now) {
        var found = new ArrayList<Refusal>();
        if (self) found.add(HoursRefusal.OWN_HOURS);
        if (ward) found.add(HoursRefusal.OWN_WARD);
        if (!signedUp) found.add(HoursRefusal.NOT_SIGNED_UP);
        if (shift.uninsured()) found.add(HoursRefusal.SHIFT_NOT_INSURED);
        if (now.isBefore(shift.startsAt())) found.add(HoursRefusal.SHIFT_NOT_BEGUN);
        else if (minutes > shift.heldMinutes()) found.add(HoursRefusal.LONGER_THAN_SHIFT.on("minutes").with(shift.heldMinutes()));
        else if (Duration.ofMinutes(minutes).compareTo(Duration.between(shift.startsAt(), now)) > 0) found.add(HoursRefusal.NOT_SERVED_YET.on("minutes"));
        return found;
    }
}
