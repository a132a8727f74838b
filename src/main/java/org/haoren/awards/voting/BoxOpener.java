package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;

/** Makes a round's box, with the size of its roll, in a transaction of its own, so that the loser of two that come at once keeps theirs alive. */
@ApplicationScoped
class BoxOpener {
    @PersistenceContext EntityManager em;
    @Inject RoundDesk rounds;
    @Inject Rolls rolls;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(RoundId round) {
        em.persist(new Box(round.code(), rolls.counted(rounds.one(round))));
        em.flush();
    }
}
