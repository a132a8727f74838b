package org.haoren.activities.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.activities.hours.EntryId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class HoursObjectionStore {
    private static final int PAGE_SIZE = 20;
    private static final String OPEN = "from HoursObjection o where o.open = 1";
    @PersistenceContext EntityManager em;

    void add(HoursObjection objection) {
        em.persist(objection);
        em.flush();
    }

    void refresh(HoursObjection read) {
        em.refresh(read);
    }

    @ReadOnce
    public HoursObjection one(String code) {
        return em.createQuery("select o from HoursObjection o where o.code = :code", HoursObjection.class).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** The latest first: one open, one decided and those that were withdrawn, of which few are shown. */
    List<HoursObjection> about(EntryId entry) {
        return em.createQuery("select o from HoursObjection o where o.entry = :entry order by o.id desc", HoursObjection.class).setParameter("entry", entry.code()).setMaxResults(PAGE_SIZE).getResultList();
    }

    /** @param entries not empty */
    List<HoursObjection> about(Collection<String> entries) {
        return em.createQuery("select o from HoursObjection o where o.entry in :entries order by o.id", HoursObjection.class).setParameter("entries", entries).getResultList();
    }

    /** Of these entries, those that one is open about. @param entries not empty */
    List<String> open(Collection<String> entries) {
        return em.createQuery("select o.entry " + OPEN + " and o.entry in :entries", String.class).setParameter("entries", entries).getResultList();
    }

    /** What is due first before the others. */
    Page<HoursObjection> open(int page) {
        return Page.of(em.createQuery("select o " + OPEN + " order by o.dueOn, o.id", HoursObjection.class), em.createQuery("select count(o) " + OPEN, Long.class), page, PAGE_SIZE);
    }

    /** Likewise, in these stations. */
    Page<HoursObjection> open(Set<String> stations, int page) {
        if (stations.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        return Page.of(em.createQuery("select o " + OPEN + " and o.station in :stations order by o.dueOn, o.id", HoursObjection.class).setParameter("stations", stations),
                em.createQuery("select count(o) " + OPEN + " and o.station in :stations", Long.class).setParameter("stations", stations), page, PAGE_SIZE);
    }

    /** The latest first. */
    Page<HoursObjection> of(AccountId volunteer, int page) {
        return Page.of(em.createQuery("select o from HoursObjection o where o.volunteer = :volunteer order by o.id desc", HoursObjection.class).setParameter("volunteer", volunteer),
                em.createQuery("select count(o) from HoursObjection o where o.volunteer = :volunteer", Long.class).setParameter("volunteer", volunteer), page, PAGE_SIZE);
    }

    List<HoursObjection> openOf(AccountId volunteer) {
        return em.createQuery("select o " + OPEN + " and o.volunteer = :volunteer order by o.id", HoursObjection.class).setParameter("volunteer", volunteer).getResultList();
    }
}
