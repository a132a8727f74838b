package org.haoren.accounts;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.GrantsChanged;

/**
 * Knows which accounts have changed lately, so that claims about them are not believed. A change on this node counts from its commit on, one on another node
 * a second later at the most.
 */
@ApplicationScoped
class AccountChanges {
    /** How old claims may be: older changes need not be remembered. */
    static final Duration MEMORY = Duration.ofMinutes(15);
    /** Claims that were read while the change was not yet committed carry a later time than it: nothing read within this time after it counts. */
    static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration ASKED_EVERY = Duration.ofSeconds(1);
    @PersistenceContext EntityManager em;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;
    @Inject Clock clock;
    private final Map<Long, Instant> changed = new ConcurrentHashMap<>();
    private volatile Instant asked = Instant.MIN;

    /** What an account may act as is kept elsewhere. Written at once: whoever signs in holds the account first and its roles after it. */
    void hear(@Observes GrantsChanged told) {
        changed(told.account());
        em.flush();
    }

    /** Part of the transaction that changes the account. */
    void changed(AccountId account) {
        var now = clock.instant();
        em.persist(new AccountChange(account, now));
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) remember(account.value(), now);
            }
        });
    }

    /** Whether what was read of the account at that moment may no longer be true. Asks the database at most once a second, for all who ask. */
    boolean since(AccountId account, Instant readAt) {
        ask(clock.instant());
        var at = changed.get(account.value());
        return at != null && readAt.isBefore(at.plus(MARGIN));
    }

    private void ask(Instant now) {
        if (now.isBefore(asked.plus(ASKED_EVERY)) && !now.isBefore(asked)) return;
        synchronized (this) {
            if (now.isBefore(asked.plus(ASKED_EVERY)) && !now.isBefore(asked)) return;
            var from = asked.equals(Instant.MIN) ? now.minus(MEMORY) : asked.minus(MARGIN);
            em.createQuery("select c.account, c.changedAt from AccountChange c where c.changedAt >= :from", Object[].class).setParameter("from", from)
                    .getResultStream().forEach(row -> remember(((AccountId) row[0]).value(), (Instant) row[1]));
            changed.values().removeIf(at -> at.isBefore(now.minus(MEMORY).minus(MARGIN)));
            asked = now;
        }
    }

    private void remember(long account, Instant at) {
        changed.merge(account, at, (one, other) -> one.isAfter(other) ? one : other);
    }
}
