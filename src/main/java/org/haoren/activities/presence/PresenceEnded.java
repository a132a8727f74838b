package org.haoren.activities.presence;

import java.time.Instant;
import java.util.Map;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/**
 * A volunteer has checked out of a shift.
 *
 * @param volunteer whose it is; stands sealed in the log, as the minutes do
 * @param minutes of service, whole ones; 0 where they left before it began or within its first minute
 * @param recorder who says so: the volunteer, or the leader who read the card, the latter of two
 * @param own whether it is known by the volunteer's own acts with a code alone, and by no leader's word
 */
public record PresenceEnded(String subject, ShiftRow shift, AccountId volunteer, int minutes, AccountId recorder, boolean own, Instant at) implements Fact {
    @Override
    public Map<String, String> sealed() {
        return Map.of("volunteer", Long.toString(volunteer.value()), "minutes", Integer.toString(minutes), "shift", shift.id().code());
    }
}
