package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.haoren.platform.store.Sweeping;

/** Makes what accounts are found by where it is missing: of those from before there was a search, and those that an older node opens. */
@ApplicationScoped
class Findable {
    /** A minute; a city of a million is through within the hour. */
    private static final int BATCHES = 40;
    @Inject PeopleStore people;

    void sweep(@Observes Sweeping sweeping) {
        for (int batch = 0; batch < BATCHES && people.makeFindable() == PeopleStore.BATCH; batch++);
    }
}
