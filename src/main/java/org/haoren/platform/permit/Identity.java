package org.haoren.platform.permit;

import java.util.Set;

/**
 * What a request knows of the person behind it.
 *
 * @param person null where nobody has verified it, or it was not looked up
 */
public record Identity(AccountId account, String name, boolean verified, Person person, Set<Grant> grants) {
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
