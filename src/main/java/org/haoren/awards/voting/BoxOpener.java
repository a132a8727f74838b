package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.haoren.awards.rounds.RoundId;

/** Makes a round's box in a transaction of its own, so that the loser of two that come at once keeps theirs alive. */
@ApplicationScoped
class BoxOpener {
    @PersistenceContext EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(RoundId round) {
        em.persist(new Box(round.code()));
        em.flush();
    }
}
