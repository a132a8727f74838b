package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class ClaimStore {
    private static final int MOST = 50;
    @PersistenceContext EntityManager em;

    void add(Claim claim) {
        em.persist(claim);
    }

    void flush() {
        em.flush();
    }

    boolean knows(AccountId account) {
        return em.find(Claimer.class, account.value()) != null;
    }

    void locked(AccountId account) {
        if (em.find(Claimer.class, account.value(), LockModeType.PESSIMISTIC_WRITE) == null) throw new IllegalStateException("Not made known first");
    }

    /** In a transaction of its own, so that of two that come at once the later one goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void introduce(AccountId account) {
        em.persist(new Claimer(account));
        em.flush();
    }

    /** The wish's current claim, its term perhaps over. */
    @ReadOnce
    public Optional<Claim> standing(WishId wish) {
        return em.createQuery("select c from Claim c where c.wish = :wish and c.standing = 1", Claim.class).setParameter("wish", wish.code())
                .getResultStream().findFirst();
    }

    long open(AccountId volunteer, Instant now) {
        return em.createQuery("select count(c) from Claim c where c.volunteer = :volunteer and c.standing = 1 and c.until > :now and c.deliveredAt is null", Long.class)
                .setParameter("volunteer", volunteer).setParameter("now", now).getSingleResult();
    }

    /** Neither given back nor confirmed; their term perhaps over. */
    List<Claim> standing(AccountId volunteer) {
        return em.createQuery("select c from Claim c where c.volunteer = :volunteer and c.standing = 1 and c.confirmedAt is null", Claim.class)
                .setParameter("volunteer", volunteer).getResultList();
    }

    List<Claim> of(AccountId volunteer) {
        return em.createQuery("select c from Claim c where c.volunteer = :volunteer order by c.claimedAt desc, c.id desc", Claim.class)
                .setParameter("volunteer", volunteer).setMaxResults(MOST).getResultList();
    }
}
