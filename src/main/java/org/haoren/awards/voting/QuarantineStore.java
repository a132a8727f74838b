package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

/** Where quarantines are kept. A round has few: each needed two people. */
@ApplicationScoped
class QuarantineStore {
    private static final int PAGE = 20;
    @PersistenceContext EntityManager em;

    Quarantine add(Quarantine quarantine) {
        em.persist(quarantine);
        em.flush();
        return quarantine;
    }

    Quarantine byCode(String round, String code) {
        return em.createQuery("select q from Quarantine q where q.round = :round and q.code = :code", Quarantine.class)
                .setParameter("round", round).setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** With one that stands: what was released may be set apart again. */
    boolean overlaps(String round, long first, long last) {
        return em.createQuery("select count(q) from Quarantine q where q.round = :round and q.first <= :last and q.last >= :first and (q.verdict is null or q.verdict = 'INVALIDATED')",
                Long.class).setParameter("round", round).setParameter("first", first).setParameter("last", last).getSingleResult() > 0;
    }

    boolean undecided(String round) {
        return em.createQuery("select count(q) from Quarantine q where q.round = :round and q.verdict is null", Long.class).setParameter("round", round).getSingleResult() > 0;
    }

    /** The one that stands about the ballot at that place. */
    Optional<QuarantineRow> about(String round, long index) {
        return em.createQuery("select q from Quarantine q where q.round = :round and q.first <= :index and q.last >= :index and (q.verdict is null or q.verdict = 'INVALIDATED')",
                Quarantine.class).setParameter("round", round).setParameter("index", index).getResultStream().findFirst().map(Quarantine::row);
    }

    Page<Quarantine> all(String round, int page) {
        return Page.of(em.createQuery("select q from Quarantine q where q.round = :round order by q.id desc", Quarantine.class).setParameter("round", round),
                em.createQuery("select count(q) from Quarantine q where q.round = :round", Long.class).setParameter("round", round), page, PAGE);
    }

    Voids voids(String round) {
        return new Voids(em.createQuery("select q from Quarantine q where q.round = :round and q.verdict = 'INVALIDATED'", Quarantine.class)
                .setParameter("round", round).getResultStream().map(Quarantine::row).map(row -> new Voids.Range(row.first(), row.last(), row.clause())).toList());
    }
}
