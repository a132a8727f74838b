package org.haoren.activities.hours;

import java.util.Map;
import org.haoren.platform.permit.AccountId;

/** Names of the people on a page of entries. */
record EntryNames(Map<AccountId, String> names) {
    String of(AccountId account) {
        return names.getOrDefault(account, "");
    }
}
