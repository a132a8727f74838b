package org.haoren.platform.permit;

import java.util.Set;

/** What an account may act as, for rooms that stand before the one that keeps it. That room is the one that answers. */
public interface Grants {
    /** Held now; asks the database once. */
    Set<Grant> of(AccountId account);
}
