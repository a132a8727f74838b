package org.haoren.volunteers.disputes;

import java.util.Collection;
import java.util.Set;
import org.haoren.platform.permit.AccountId;

/** What the room of the hours keeps about somebody, which stands after this one and is the one that answers. */
public interface KeptHours {
    /** @param confirmed minutes @param waiting minutes @param brought minutes from elsewhere, not verified */
    record Sums(long confirmed, long waiting, long brought) {}

    Sums of(AccountId account);

    /** Of these, whose hours that person wrote down. @param volunteers not empty */
    Set<AccountId> recordedBy(AccountId person, Collection<AccountId> volunteers);
}
