package org.haoren.platform.permit;

import java.util.Set;

/** What a request knows of the person behind it. */
public record Identity(AccountId account, String name, boolean verified, Set<Grant> grants) {
    public Identity {
        grants = Set.copyOf(grants);
    }
}
