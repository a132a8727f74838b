package org.haoren.activities.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class OddStore {
    private static final int PAGE_SIZE = 20;
    @PersistenceContext EntityManager em;

    void add(Collection<OddFlag> flags) {
        flags.forEach(em::persist);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public OddFlag get(String code) {
        return em.createQuery("select f from OddFlag f where f.code = :code", OddFlag.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** All about the same thing, locked. */
    List<OddFlag> locked(String subject) {
        return em.createQuery("select f from OddFlag f where f.subject = :subject order by f.id", OddFlag.class).setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @ReadOnce
    public List<OddFlag> about(Collection<String> subjects) {
        if (subjects.isEmpty()) return List.of();
        return em.createQuery("select f from OddFlag f where f.subject in :subjects order by f.id", OddFlag.class).setParameter("subjects", subjects).getResultList();
    }

    /** Longest open first. */
    Page<OddFlag> open(int page) {
        return Page.of(em.createQuery("select f from OddFlag f where f.status = :open order by f.raisedAt, f.id", OddFlag.class).setParameter("open", OddStatus.OPEN),
                em.createQuery("select count(f) from OddFlag f where f.status = :open", Long.class).setParameter("open", OddStatus.OPEN), page, PAGE_SIZE);
    }

    /** Latest raised first. */
    Page<OddFlag> of(OddStatus status, int page) {
        return Page.of(em.createQuery("select f from OddFlag f where f.status = :status order by f.raisedAt desc, f.id desc", OddFlag.class).setParameter("status", status),
                em.createQuery("select count(f) from OddFlag f where f.status = :status", Long.class).setParameter("status", status), page, PAGE_SIZE);
    }
}
