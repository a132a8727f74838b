package org.haoren.platform.permit;

import java.util.Set;

/**
 * What a request knows of the person behind it.
 *
 * @param person null where nobody has verified it, or it was not looked up
 * @param heldBack what they would hold besides, had they a second factor
 */
public record Identity(AccountId account, String name, boolean verified, Person person, Set<Grant> grants, Set<Grant> heldBack) {
    public Identity {
        grants = Set.copyOf(grants);
        heldBack = Set.copyOf(heldBack);
    }

    public Identity(AccountId account, String name, boolean verified, Person person, Set<Grant> grants) {
        this(account, name, verified, person, grants, Set.of());
    }

    public Identity(AccountId account, String name, boolean verified, Set<Grant> grants) {
        this(account, name, verified, null, grants);
    }

    /** The same person under another name, as a page that is filled in later takes it. */
    public Identity called(String other) {
        return new Identity(account, other, verified, person, grants, heldBack);
    }

    @Override
    public String toString() {
        return "Identity of " + account;
    }
}
