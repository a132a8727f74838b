package org.haoren.awards.honours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class HonourStore {
    /** More honours than any round gives. */
    private static final int MOST = 1_000;
    @PersistenceContext EntityManager em;

    void add(Result result) {
        try {
            em.persist(result);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, Result.ONCE)) throw new Refused(HonourRefusal.ALREADY_COMPUTED);
            throw e;
        }
    }

    void add(ResultLine line) {
        em.persist(line);
    }

    void add(Honour honour) {
        em.persist(honour);
    }

    @ReadOnce
    public Optional<Result> result(RoundId round) {
        return Optional.ofNullable(em.find(Result.class, round.code()));
    }

    /** @throws Missing where nothing has been computed */
    Result locked(RoundId round) {
        return Optional.ofNullable(em.find(Result.class, round.code(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new Missing(round));
    }

    @ReadOnce
    public List<ResultLine> lines(RoundId round) {
        return em.createQuery("select l from ResultLine l where l.round = :round order by l.position", ResultLine.class).setParameter("round", round.code()).getResultList();
    }

    /** The latest first. */
    Page<Honour> latest(int page, int size) {
        return Page.of(em.createQuery("select h from Honour h order by h.since desc, h.id", Honour.class), em.createQuery("select count(h) from Honour h", Long.class), page, size);
    }

    List<Honour> list(RoundId round) {
        return em.createQuery("select h from Honour h where h.round = :round order by h.number", Honour.class).setParameter("round", round.code())
                .setMaxResults(MOST).getResultList();
    }

    Honour get(HonourId id) {
        return em.createQuery("select h from Honour h where h.code = :code", Honour.class).setParameter("code", id.code()).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(id));
    }

    Honour locked(HonourId id) {
        return em.createQuery("select h from Honour h where h.code = :code", Honour.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    long count() {
        return em.createQuery("select count(h) from Honour h", Long.class).getSingleResult();
    }
}
