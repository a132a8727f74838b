package org.haoren.activities.hours;

import java.time.Instant;
import java.util.Set;
import org.haoren.platform.permit.AccountId;

/**
 * That entries of a volunteer were taken out, told in the transaction in which they were; for rooms that have said something on the strength of them.
 *
 * @param registration whether all went, because the registration was never its person's act
 */
public record EntriesVoided(AccountId volunteer, Set<EntryId> entries, boolean registration, Instant at) {
    public EntriesVoided {
        entries = Set.copyOf(entries);
    }
}
