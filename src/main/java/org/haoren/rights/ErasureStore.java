package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;

@ApplicationScoped
class ErasureStore {
    private static final int HANDFUL = 20;
    @PersistenceContext EntityManager em;

    void add(Erasure erasure) {
        em.persist(erasure);
        em.flush();
    }

    /** That waits for its day. */
    Optional<Erasure> waiting(AccountId account) {
        return em.createQuery("select e from Erasure e where e.account = :account and e.standing = 1 and e.erasedAt is null", Erasure.class).setParameter("account", account)
                .getResultStream().findFirst();
    }

    /** As {@link #waiting}, locked: against the run that carries it out. */
    Optional<Erasure> locked(AccountId account) {
        return em.createQuery("select e from Erasure e where e.account = :account and e.standing = 1 and e.erasedAt is null", Erasure.class).setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Erasure locked(long id) {
        return em.find(Erasure.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Some of those whose day has come, the rest of earlier ones included. */
    List<Long> due(Instant now) {
        return em.createQuery("select e.id from Erasure e where e.standing = 1 and (e.erasedAt is null and e.dueAt <= :now or e.erasedAt is not null and e.restDueAt <= :now) "
                + "order by e.dueAt", Long.class).setParameter("now", now).setMaxResults(HANDFUL).getResultList();
    }
}
