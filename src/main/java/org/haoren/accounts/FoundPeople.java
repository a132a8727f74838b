package org.haoren.accounts;

import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Page;

/** @param page of at most {@link PeopleDesk#MOST} that were found @param more whether there are more than those, which a longer text would tell apart */
public record FoundPeople(Page<Found> page, boolean more) {
    /** @param child who signs in nowhere */
    public record Found(AccountId id, AccountRow row, boolean child) {}
}
