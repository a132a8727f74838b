package org.haoren.activities.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;

@ApplicationScoped
class FeedStore {
    @PersistenceContext EntityManager em;

    Optional<Feed> of(AccountId owner) {
        return em.createQuery("select f from Feed f where f.account = :owner", Feed.class).setParameter("owner", owner).getResultStream().findFirst();
    }

    /** Locked until the transaction ends. */
    Optional<Feed> locked(AccountId owner) {
        return em.createQuery("select f from Feed f where f.account = :owner", Feed.class).setParameter("owner", owner).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Feed> byCode(String code) {
        return em.createQuery("select f from Feed f where f.code = :code", Feed.class).setParameter("code", code).getResultStream().findFirst();
    }

    void add(Feed feed) {
        em.persist(feed);
        em.flush();
    }

    void remove(Feed feed) {
        em.remove(feed);
    }
}
