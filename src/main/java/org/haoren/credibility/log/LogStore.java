package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where logs are kept. */
@ApplicationScoped
class LogStore {
    @PersistenceContext EntityManager em;

    /** As it stands in the database: an append of this same transaction does not pass through what the entity manager remembers. */
    Optional<LogHead> head(String log) {
        return Optional.ofNullable(em.find(LogHead.class, log, Map.of("eclipselink.refresh", true)));
    }

    /**
     * Opens a log in a transaction of its own, so that the loser of two that come at once keeps theirs alive. A log that then stays empty, because
     * the act did not come true, does no harm.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String log) {
        em.persist(LogHead.empty(log));
        em.flush();
    }

    Optional<LogEntry> entry(String log, long index) {
        return Optional.ofNullable(em.find(LogEntry.class, new LogPosition(log, index)));
    }

    /** The entries before that index, latest first. */
    List<LogEntry> before(String log, long index, int atMost) {
        return em.createQuery("select e from LogEntry e where e.position.log = :log and e.position.idx < :index order by e.position.idx desc", LogEntry.class)
                .setParameter("log", log).setParameter("index", index).setMaxResults(atMost).getResultList();
    }

    Proofs proofs(String log) {
        return new Proofs((height, index) -> height == 0 ? entry(log, index).orElseThrow().leafHash()
                : em.find(LogNode.class, new LogNode.Place(log, height, index)).hash());
    }
}
