package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.haoren.activities.hours.HoursMoved;
import org.haoren.platform.permit.AccountId;

@ApplicationScoped
class StandingStore {
    @PersistenceContext EntityManager em;

    /** @param minutes that count @return whether there was a row to add to */
    boolean add(HoursMoved moved, int minutes) {
        return em.createQuery("update Standing s set s.minutes = s.minutes + :minutes, s.entries = s.entries + :entries, s.voided = s.voided + :voided where s.account = :account")
                .setParameter("minutes", minutes).setParameter("entries", moved.entries()).setParameter("voided", moved.voided())
                .setParameter("account", moved.volunteer().value()).executeUpdate() == 1;
    }

    /** In a transaction of its own, so that of two that come at once the later one goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(AccountId volunteer) {
        em.persist(new Standing(volunteer));
        em.flush();
    }
}
