package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.haoren.platform.personal.PersonalRecords;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.store.Page;

/** Each step in a transaction of its own, so that no run holds many rows for long. */
@ApplicationScoped
class SweepStore {
    private static final int PAGE = 50;
    @PersistenceContext EntityManager em;
    @Inject PersonalRecords records;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> done(LocalDate day) {
        return new HashSet<>(em.createQuery("select s.name from Sweep s where s.day = :day", String.class).setParameter("day", day).getResultList());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sweep(PersonalTable table, Instant past, int most) {
        return records.sweep(table, past, most);
    }

    /** Fails where another node was quicker: then that one's report stands. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void report(Sweep sweep) {
        em.persist(sweep);
        em.flush();
    }

    @Transactional
    Page<SweepRow> page(int number) {
        return Page.of(em.createQuery("select s from Sweep s order by s.day desc, s.name", Sweep.class), em.createQuery("select count(s) from Sweep s", Long.class), number, PAGE)
                .map(Sweep::row);
    }
}
