package org.haoren.platform.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.config.Settings;
import org.haoren.platform.store.Gone;

/** Brings what is due to the carriers, one after the other: when a message has just been written here, and every few seconds. One on each node. */
@ApplicationScoped
class Postman {
    static final String NO_CARRIER = "no carrier";
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int EVERY_SECONDS = 5;
    private static final Duration SWEPT_EVERY = Duration.ofMinutes(10);
    private static final String USELESS = "too late";
    @Inject OutboxStore store;
    @Inject Instance<Carrier> carriers;
    @Inject Settings settings;
    @Inject Clock clock;
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService") ManagedScheduledExecutorService timer;
    private final ReentrantLock round = new ReentrantLock();
    private volatile boolean more;
    private ScheduledFuture<?> rounds;
    private Instant swept = Instant.MIN;

    void begin(@Observes @Priority(950) @Initialized(ApplicationScoped.class) Object start) {
        rounds = timer.scheduleWithFixedDelay(this::makeRound, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) rounds.cancel(false);
    }

    /** Something has just been written. */
    void hurry() {
        more = true;
        try {
            timer.execute(this::makeRound);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, e, () -> "The timer will do");
        }
    }

    /** Whoever comes while a round is made has it made once more. */
    void makeRound() {
        if (!round.tryLock()) return;
        try {
            do more = false; while (deliver() || more);
            sweep();
        } catch (RuntimeException e) {
            LOG.log(Gone.is(e) ? Level.FINE : Level.WARNING, e, () -> "Messages wait for the next round");
        } finally {
            round.unlock();
        }
    }

    /** @return whether there may be more */
    private boolean deliver() {
        var claimed = clock.instant();
        var parcels = store.claim(claimed);
        for (var parcel : parcels) {
            if (clock.instant().isBefore(claimed.plus(OutboxStore.LEASE.dividedBy(2)))) deliver(parcel);
            else store.giveBack(parcel, clock.instant());
        }
        return parcels.size() == OutboxStore.HANDFUL;
    }

    private void deliver(Parcel parcel) {
        if (parcel.useless(clock.instant())) {
            store.done(parcel, MessageState.GIVEN_UP, USELESS, clock.instant());
            return;
        }
        try {
            carrier(parcel.channel()).carry(parcel);
            store.done(parcel, MessageState.SENT, null, clock.instant());
        } catch (Undelivered e) {
            failed(parcel, e);
        }
    }

    private void failed(Parcel parcel, Undelivered why) {
        var now = clock.instant();
        var next = new Patience(settings.number("haoren.mail.attempts")).next(parcel.attempts(), now).filter(due -> !why.forGood());
        LOG.log(Level.WARNING, () -> "Message " + parcel.code() + " was not taken: " + why.getMessage() + (next.isPresent() ? "" : "; given up"));
        if (next.isPresent()) store.again(parcel, why.getMessage(), next.get());
        else store.done(parcel, MessageState.GIVEN_UP, why.getMessage(), now);
    }

    private Carrier carrier(Channel channel) throws Undelivered {
        return carriers.stream().filter(each -> each.channel() == channel && each.ready()).findFirst().orElseThrow(() -> new Undelivered(NO_CARRIER, true));
    }

    private void sweep() {
        var now = clock.instant();
        if (now.isBefore(swept.plus(SWEPT_EVERY))) return;
        swept = now;
        var past = now.minus(Duration.ofDays(settings.number("haoren.mail.keep-days")));
        while (store.sweep(past)) LOG.fine("More messages are old");
    }
}
