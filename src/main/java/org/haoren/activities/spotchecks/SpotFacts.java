package org.haoren.activities.spotchecks;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** That a month was drawn from, with what it was drawn by; and that an entry was found upon: which and how stands sealed, the sums are public. */
final class SpotFacts {
    private SpotFacts() {}

    static Fact drawn(SpotCheckRow check) {
        return new SpotCheckDrawn(check.month(), check.drawnAt(), Map.of("seed", check.seed(), "population", Long.toString(check.population()), "drawn", Integer.toString(check.drawn())));
    }

    static Fact found(SpotEntry entry, Instant at) {
        return new SpotEntryFound(entry.month(), at, Map.of("entry", entry.entry().code(), "finding", entry.finding().name()));
    }

    record SpotCheckDrawn(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record SpotEntryFound(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
