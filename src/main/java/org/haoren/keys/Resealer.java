package org.haoren.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.haoren.platform.crypto.SealingKeys;
import org.haoren.platform.personal.Resealing;
import org.haoren.platform.store.Sweeping;

/** Every minute, for at most half of it, seals anew what older keys sealed. */
@ApplicationScoped
class Resealer {
    private static final Duration SHIFT = Duration.ofSeconds(30);
    @Inject SealingKeys keys;
    @Inject RunStore runs;
    @Inject Resealing resealing;
    @Inject Clock clock;

    void sweep(@Observes Sweeping sweeping) {
        var ring = keys.all();
        if (ring.size() < 2) return;
        var newest = ring.get(ring.size() - 1).id();
        var tables = resealing.tables();
        if (runs.finished(newest, tables)) return;
        var end = clock.instant().plus(SHIFT);
        for (var table : tables) {
            runs.begin(newest, table.name());
            var done = false;
            while (!done) {
                if (clock.instant().isAfter(end)) return;
                done = runs.step(newest, table);
            }
        }
    }
}
