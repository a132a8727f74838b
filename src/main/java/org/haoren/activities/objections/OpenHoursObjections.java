package org.haoren.activities.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.haoren.activities.hours.Contested;

/** Says about which entries an objection is open to the room that confirms them. */
@ApplicationScoped
class OpenHoursObjections implements Contested {
    @Inject HoursObjectionStore store;

    @Override
    public Set<String> among(Collection<String> entries) {
        return entries.isEmpty() ? Set.of() : Set.copyOf(store.open(entries));
    }
}
