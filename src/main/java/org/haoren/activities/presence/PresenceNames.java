package org.haoren.activities.presence;

import java.util.Map;
import org.haoren.platform.permit.AccountId;

/** Names of the people in some presences. */
record PresenceNames(Map<AccountId, String> names) {
    String of(AccountId account) {
        return names.getOrDefault(account, "");
    }
}
