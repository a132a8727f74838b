package org.haoren.activities.commendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

@ApplicationScoped
class CommendationStore {
    private static final int PAGE_SIZE = 20;
    @PersistenceContext EntityManager em;

    void add(Commendation commendation) {
        em.persist(commendation);
    }

    void flush() {
        em.flush();
    }

    Commendation get(String code) {
        return em.createQuery("select c from Commendation c where c.code = :code", Commendation.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    Commendation locked(String code) {
        return em.createQuery("select c from Commendation c where c.code = :code", Commendation.class).setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    /** The latest first. */
    Page<Commendation> of(AccountId volunteer, int page) {
        return Page.of(em.createQuery("select c from Commendation c where c.volunteer = :volunteer order by c.id desc", Commendation.class).setParameter("volunteer", volunteer),
                em.createQuery("select count(c) from Commendation c where c.volunteer = :volunteer", Long.class).setParameter("volunteer", volunteer), page, PAGE_SIZE);
    }

    /** That are public, the latest first. */
    Page<Commendation> published(String host, int page) {
        return Page.of(em.createQuery("select c from Commendation c where c.host = :host and c.publicName is not null order by c.answeredAt desc, c.id desc", Commendation.class).setParameter("host", host),
                em.createQuery("select count(c) from Commendation c where c.host = :host and c.publicName is not null", Long.class).setParameter("host", host), page, PAGE_SIZE);
    }
}
