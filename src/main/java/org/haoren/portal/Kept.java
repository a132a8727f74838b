package org.haoren.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.haoren.platform.facts.Fact;

/**
 * The last reading of the home page. Dropped when this node commits a fact, though not more than once a second: under a whole city's voting, facts come by
 * the thousand. Dropped by age too, because other nodes commit as well.
 */
@ApplicationScoped
class Kept {
    private static final Duration OLDEST = Duration.ofSeconds(10);
    private static final Duration YOUNGEST = Duration.ofSeconds(1);
    @Inject Clock clock;
    private volatile Reading last = new Reading(null, Instant.MIN, true);

    private record Reading(HomeRow row, Instant at, boolean stale) {}

    HomeRow orElse(Supplier<HomeRow> read) {
        var now = clock.instant();
        var known = last;
        var age = known.row() == null ? null : Duration.between(known.at(), now);
        if (age != null && !age.isNegative() && age.compareTo(known.stale() ? YOUNGEST : OLDEST) < 0) return known.row();
        var row = read.get();
        last = new Reading(row, now, false);
        return row;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
        var known = last;
        if (!known.stale()) last = new Reading(known.row(), known.at(), true);
    }
}
