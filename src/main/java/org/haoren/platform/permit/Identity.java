package org.haoren.platform.permit;

import java.util.Set;

/**
 * What a request knows of the person behind it.
 *
 * @param person keyed hash of the verified identity, the same for two accounts of one person; null where there is none or it was not looked up. Never shown
 */
public record Identity(AccountId account, String name, boolean verified, String person, Set<Grant> grants) {
    public Identity {
        grants = Set.copyOf(grants);
    }

    public Identity(AccountId account, String name, boolean verified, Set<Grant> grants) {
        this(account, name, verified, null, grants);
    }

    @Override
    public String toString() {
        return "Identity of " + account;
    }
}
