package org.haoren.activities.spotchecks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class SpotStore {
    private static final int PAGE_SIZE = 20;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public SpotCheck get(String month) {
        return em.createQuery("select c from SpotCheck c where c.monthCode = :month", SpotCheck.class).setParameter("month", month).getResultStream().findFirst().orElseThrow(() -> new Missing(month));
    }

    /** Always before its entries. */
    SpotCheck locked(String month) {
        return em.createQuery("select c from SpotCheck c where c.monthCode = :month", SpotCheck.class).setParameter("month", month).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst().orElseThrow(() -> new Missing(month));
    }

    @ReadOnce
    public SpotEntry entry(String month, long place) {
        return em.createQuery("select e from SpotEntry e where e.monthCode = :month and e.place = :place", SpotEntry.class).setParameter("month", month).setParameter("place", place).getResultStream()
                .findFirst().orElseThrow(() -> new Missing(month + " " + place));
    }

    /** The latest month first. */
    Page<SpotCheck> all(int page) {
        return Page.of(em.createQuery("select c from SpotCheck c order by c.monthCode desc", SpotCheck.class), em.createQuery("select count(c) from SpotCheck c", Long.class), page, PAGE_SIZE);
    }

    /** In the order in which they were drawn. */
    Page<SpotEntry> entries(String month, int page) {
        return Page.of(em.createQuery("select e from SpotEntry e where e.monthCode = :month order by e.turn", SpotEntry.class).setParameter("month", month),
                em.createQuery("select count(e) from SpotEntry e where e.monthCode = :month", Long.class).setParameter("month", month), page, PAGE_SIZE);
    }
}
