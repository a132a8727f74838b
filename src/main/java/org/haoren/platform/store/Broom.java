package org.haoren.platform.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.config.Settings;

/** Says when to sweep, from a while after the start on, as nobody's request; to each room by itself, so that one that cannot keeps none of the others from it. */
@ApplicationScoped
class Broom {
    private static final Logger LOG = Logger.getLogger(Broom.class.getName());
    @Inject BeanManager beans;
    @Inject Clock clock;
    @Inject Settings settings;
    @Inject RequestContextController context;
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService") ManagedScheduledExecutorService timer;
    private ScheduledFuture<?> rounds;

    void begin(@Observes @Priority(960) @Initialized(ApplicationScoped.class) Object start) {
        int seconds = settings.number("haoren.sweep.seconds");
        rounds = timer.scheduleWithFixedDelay(this::sweep, seconds, seconds, TimeUnit.SECONDS);
    }

    private void sweep() {
        var opened = context.activate();
        try {
            var sweeping = new Sweeping(clock.instant());
            tell(beans.resolveObserverMethods(sweeping), sweeping);
        } catch (RuntimeException e) {
            LOG.log(level(e), e, () -> "Nothing is swept this time");
        } finally {
            if (opened) context.deactivate();
        }
    }

    static void tell(Collection<? extends ObserverMethod<? super Sweeping>> rooms, Sweeping sweeping) {
        for (var room : rooms) {
            try {
                room.notify(sweeping);
            } catch (RuntimeException e) {
                LOG.log(level(e), e, () -> "What " + room.getBeanClass().getName() + " need not keep is deleted later");
            }
        }
    }

    private static Level level(RuntimeException e) {
        return Gone.is(e) ? Level.FINE : Level.WARNING;
    }

    @PreDestroy
    void end() {
        if (rounds != null) rounds.cancel(false);
    }
}
