package org.haoren.platform.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says when to sweep, from a while after the start on, as nobody's request; that one room could not does not end it for the others, the next minute. */
@ApplicationScoped
class Broom {
    private static final Logger LOG = Logger.getLogger(Broom.class.getName());
    @Inject Event<Sweeping> sweeping;
    @Inject Clock clock;
    @Inject RequestContextController context;
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService") ManagedScheduledExecutorService timer;
    private ScheduledFuture<?> rounds;

    void begin(@Observes @Priority(960) @Initialized(ApplicationScoped.class) Object start) {
        rounds = timer.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    private void sweep() {
        var opened = context.activate();
        try {
            sweeping.fire(new Sweeping(clock.instant()));
        } catch (RuntimeException e) {
            LOG.log(Gone.is(e) ? Level.FINE : Level.WARNING, e, () -> "What need not be kept is deleted later");
        } finally {
            if (opened) context.deactivate();
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) rounds.cancel(false);
    }
}
