package org.haoren.accounts.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Sweeping;

/** Attempts of the last day. */
@ApplicationScoped
class AttemptStore {
    static final int KEPT_DAYS = 1;
    private static final Duration KEPT = Duration.ofDays(KEPT_DAYS);
    @PersistenceContext EntityManager em;

    void add(Attempt attempt) {
        em.persist(attempt);
    }

    /** @throws Missing where there is none, or no more */
    Attempt get(String name, Instant now) {
        return find(name, now, LockModeType.NONE);
    }

    Attempt locked(String name, Instant now) {
        return find(name, now, LockModeType.PESSIMISTIC_WRITE);
    }

    private Attempt find(String name, Instant now, LockModeType lock) {
        return Optional.ofNullable(name).filter(known -> known.length() == Attempt.NAME_LENGTH)
                .flatMap(known -> em.createQuery("select a from Attempt a where a.name = :name and a.beganAt > :past", Attempt.class).setParameter("name", known)
                        .setParameter("past", now.minus(KEPT)).setLockMode(lock).getResultStream().findFirst())
                .orElseThrow(() -> new Missing("attempt"));
    }

    /** As it stands now, and for nobody else to change before this transaction ends. */
    Attempt lockedAnew(String name, Instant now) {
        var found = get(name, now);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** In a transaction of its own that is committed whatever becomes of the one that asks: a wrong try counts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T apart(String name, Instant now, Function<Attempt, T> act) {
        return act.apply(locked(name, now));
    }

    @Transactional
    void sweep(@Observes Sweeping sweeping) {
        em.createQuery("delete from Attempt a where a.beganAt < :past").setParameter("past", sweeping.now().minus(KEPT)).executeUpdate();
    }
}
