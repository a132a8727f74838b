package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;
import org.haoren.platform.store.Sweeping;

@ApplicationScoped
class DisputeStore {
    @PersistenceContext EntityManager em;

    void add(Dispute dispute) {
        try {
            em.persist(dispute);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, Dispute.ONCE)) throw new Refused(DisputeRefusal.DISPUTED_ALREADY);
            throw e;
        }
    }

    void add(DisputeLink link) {
        em.persist(link);
    }

    Optional<DisputeLink> link(String hash) {
        return Optional.ofNullable(em.find(DisputeLink.class, hash));
    }

    /** @return whether it was there: of two who use it at once only one finds it */
    boolean used(String hash) {
        return em.createQuery("delete from DisputeLink l where l.hash = :hash").setParameter("hash", hash).executeUpdate() == 1;
    }

    boolean stands(AccountId account) {
        return em.createQuery("select count(d) from Dispute d where d.account = :account and d.standing = 1", Long.class).setParameter("account", account).getSingleResult() > 0;
    }

    /** @param accounts not empty */
    @ReadOnce
    public List<AccountId> stand(Collection<AccountId> accounts) {
        return em.createQuery("select d.account from Dispute d where d.account in :accounts and d.standing = 1", AccountId.class).setParameter("accounts", accounts).getResultList();
    }

    @ReadOnce
    public Optional<Dispute> latest(AccountId account) {
        return em.createQuery("select d from Dispute d where d.account = :account order by d.id desc", Dispute.class).setParameter("account", account).setMaxResults(1).getResultStream().findFirst();
    }

    Dispute one(String code) {
        return find(code, LockModeType.NONE);
    }

    Dispute locked(String code) {
        return find(code, LockModeType.PESSIMISTIC_WRITE);
    }

    private Dispute find(String code, LockModeType lock) {
        return em.createQuery("select d from Dispute d where d.code = :code", Dispute.class).setParameter("code", code).setLockMode(lock).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** Those that stand, what is due first before the others. */
    Page<Dispute> standing(int page) {
        return Page.of(em.createQuery("select d from Dispute d where d.standing = 1 order by d.dueOn, d.id", Dispute.class),
                em.createQuery("select count(d) from Dispute d where d.standing = 1", Long.class), page, 20);
    }

    List<Object[]> counts() {
        return em.createQuery("select d.outcome, count(d) from Dispute d where d.standing is null group by d.outcome", Object[].class).getResultList();
    }

    @Transactional
    void sweep(@Observes Sweeping sweeping) {
        em.createQuery("delete from DisputeLink l where l.endsAt <= :now").setParameter("now", sweeping.now()).executeUpdate();
    }

    /** A case that nobody has decided. */
    void forgetStanding(AccountId account) {
        em.createQuery("delete from Dispute d where d.account = :account and d.standing = 1").setParameter("account", account).executeUpdate();
    }
}
