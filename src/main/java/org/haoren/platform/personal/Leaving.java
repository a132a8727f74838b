package org.haoren.platform.personal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** What a room has to do with somebody who has their account erased. */
public interface Leaving {
    /** What the person has to settle first, or wait for; every reason at once. */
    default List<Refusal> objections(AccountId account, Instant now) {
        return List.of();
    }

    /** Gives back what they hold. Part of the transaction that erases. */
    default void leave(AccountId account, Instant now) {}

    /** Until when it must stay known that this is one person: nothing where nothing runs that asks for it. */
    default Optional<Instant> needed(Instant now) {
        return Optional.empty();
    }
}
