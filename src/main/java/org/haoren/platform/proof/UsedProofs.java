package org.haoren.platform.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** Which challenges have been used: the database knows, so that all nodes do. Holds those of one lifetime of a challenge, and is swept now and then. */
@ApplicationScoped
class UsedProofs {
    private static final Duration SWEPT_EVERY = Duration.ofMinutes(10);
    @PersistenceContext EntityManager em;
    @Inject Clock clock;
    private volatile Instant swept = Instant.MIN;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String challenge, Instant endsAt) {
        sweep(clock.instant());
        try {
            em.persist(new UsedProof(challenge, endsAt));
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, UsedProof.ONCE)) throw new Refused(ProofRefusal.PROOF_USED.on(Puzzles.FIELD));
            throw e;
        }
    }

    private void sweep(Instant now) {
        if (now.isBefore(swept.plus(SWEPT_EVERY))) return;
        swept = now;
        em.createQuery("delete from UsedProof p where p.endsAt < :past").setParameter("past", now.minus(SWEPT_EVERY)).executeUpdate();
    }
}
