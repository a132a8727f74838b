package org.haoren.platform.permit;

import java.util.Set;

/** What somebody has besides a password, for sign-in, which stands before the room that keeps it. That room is the one that answers. */
public interface SecondFactor {
    /** What came of a code. */
    enum Tried {
        RIGHT, WRONG,
        /** Too many wrong ones: none is looked at for a while. */
        LOCKED
    }

    /** Whether a password alone is not enough for this account. */
    boolean asks(AccountId account);

    /** Whether a code can be what this account is asked for. */
    boolean takesCodes(AccountId account);

    /** Counts failures, so it must not roll back. Asked only after the right password. */
    Tried tried(AccountId account, String code);

    /** Those of the grants that count for nothing while the account has no second factor. */
    Set<Grant> heldBack(AccountId account, Set<Grant> grants);
}
