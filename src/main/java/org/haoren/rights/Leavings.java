package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;
import org.haoren.platform.refusal.Refusal;

/** What all rooms have to say when somebody leaves. */
@ApplicationScoped
class Leavings {
    @Inject @Any Instance<Leaving> rooms;

    List<Refusal> objections(AccountId account, Instant now) {
        return rooms.stream().flatMap(room -> room.objections(account, now).stream()).toList();
    }

    void leave(AccountId account, Instant now) {
        rooms.forEach(room -> room.leave(account, now));
    }

    Optional<Instant> needed(Instant now) {
        return rooms.stream().flatMap(room -> room.needed(now).stream()).max(Comparator.naturalOrder());
    }
}
