package org.haoren.office.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.haoren.platform.config.Settings;
import org.haoren.platform.store.Memory;
import org.haoren.platform.time.TravellingClock;

/** Remembers how far the clock has been moved, so that after a restart nothing lies in the future. */
@ApplicationScoped
class DemoClock {
    private static final String NAME = "demo.clock";
    @Inject TravellingClock clock;
    @Inject Settings settings;
    @Inject Memory memory;

    void restore(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object start) {
        if (settings.demo()) memory.of(NAME).map(Duration::parse).ifPresent(clock::ahead);
    }

    synchronized void forward(Duration by) {
        var ahead = clock.ahead().plus(by);
        memory.remember(NAME, ahead.toString());
        clock.ahead(ahead);
    }
}
