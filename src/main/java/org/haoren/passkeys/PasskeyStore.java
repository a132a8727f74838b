package org.haoren.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;

@ApplicationScoped
class PasskeyStore {
    /** Of one account. */
    static final int MOST = 10;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** The latest first. */
    List<Passkey> of(AccountId account) {
        return em.createQuery("select p from Passkey p where p.account = :account order by p.addedAt desc, p.id desc", Passkey.class).setParameter("account", account)
                .setMaxResults(MOST).getResultList();
    }

    long count(AccountId account) {
        return em.createQuery("select count(p) from Passkey p where p.account = :account", Long.class).setParameter("account", account).getSingleResult();
    }

    Passkey own(AccountId account, String code) {
        return em.createQuery("select p from Passkey p where p.account = :account and p.code = :code", Passkey.class).setParameter("account", account).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** @param credential keyed hash of its id */
    Optional<Passkey> known(String credential) {
        return em.createQuery("select p from Passkey p where p.credential = :credential", Passkey.class).setParameter("credential", credential).getResultStream().findFirst();
    }

    /** As it is by now: two browsers may use it at once. @throws Missing where it was removed meanwhile */
    void lock(Passkey read) {
        if (em.createQuery("select p from Passkey p where p = :read", Passkey.class).setParameter("read", read).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().isEmpty())
            throw new Missing(read.code());
        em.refresh(read);
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
    }

    /** @return how many */
    int forget(AccountId account, Instant since) {
        return em.createQuery("delete from Passkey p where p.account = :account and p.addedAt >= :since").setParameter("account", account).setParameter("since", since).executeUpdate();
    }

    void forgetChallenges(Instant now) {
        em.createQuery("delete from UsedChallenge c where c.endsAt < :now").setParameter("now", now).executeUpdate();
    }
}
