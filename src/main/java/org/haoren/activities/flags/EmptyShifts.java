package org.haoren.activities.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.haoren.activities.shifts.PastDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.store.Sweeping;

/** Looks at the shifts that ended lately, whether or not anything was written down in them. Where another node has just done so, the next round finds it. */
@ApplicationScoped
class EmptyShifts {
    private static final Duration BACK = Duration.ofDays(2);
    @Inject OddStore flags;
    @Inject OddSettings settings;
    @Inject NobodyCame nobodyCame;
    @Inject PastDesk past;
    @Inject Facts facts;

    @Transactional
    void hear(@Observes Sweeping sweeping) {
        var found = nobodyCame.flags(past.full(sweeping.now().minus(BACK), sweeping.now(), settings.fullPlaces()), sweeping.now());
        if (found.isEmpty()) return;
        flags.add(found);
        facts.fireAll(found.stream().map(OddFacts::raised).toList());
    }
}
