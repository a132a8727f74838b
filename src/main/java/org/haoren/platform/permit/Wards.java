package org.haoren.platform.permit;

import java.util.Set;

/** For whom somebody answers. The room of guardians says so; rooms before it, and rooms that have nothing to do with minors, ask {@link Deciders}. */
public interface Wards {
    /** For whom they have accepted to answer, be it proved or not. */
    Set<AccountId> of(AccountId guardian);
}
