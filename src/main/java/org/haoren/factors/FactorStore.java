package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

@ApplicationScoped
class FactorStore {
    private static final int EVENTS = 20;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<App> app(AccountId account) {
        return of(account).getResultStream().findFirst();
    }

    Optional<App> locked(AccountId account) {
        return of(account).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<App> of(AccountId account) {
        return em.createQuery("select a from App a where a.account = :account", App.class).setParameter("account", account);
    }

    /** The app and all its codes. */
    void forget(App app) {
        forgetCodes(app.account());
        em.remove(app);
    }

    void forgetCodes(AccountId account) {
        em.createQuery("delete from RecoveryCode c where c.account = :account").setParameter("account", account).executeUpdate();
    }

    Optional<RecoveryCode> unused(AccountId account, String hash) {
        return em.createQuery("select c from RecoveryCode c where c.account = :account and c.hash = :hash and c.usedAt is null", RecoveryCode.class)
                .setParameter("account", account).setParameter("hash", hash).getResultStream().findFirst();
    }

    long unused(AccountId account) {
        return em.createQuery("select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null", Long.class).setParameter("account", account).getSingleResult();
    }

    List<FactorEvent> events(AccountId account) {
        return em.createQuery("select e from FactorEvent e where e.account = :account order by e.happened desc, e.id desc", FactorEvent.class).setParameter("account", account)
                .setMaxResults(EVENTS).getResultList();
    }

    Reset reset(String code) {
        return em.createQuery("select r from Reset r where r.code = :code", Reset.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    Reset lockedReset(String code) {
        return em.createQuery("select r from Reset r where r.code = :code", Reset.class).setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    void refresh(Reset reset) {
        em.refresh(reset);
    }

    /** Longest first. */
    Page<Reset> waiting(int page) {
        return Page.of(em.createQuery("select r from Reset r where r.waiting = 1 order by r.proposed.at, r.id", Reset.class),
                em.createQuery("select count(r) from Reset r where r.waiting = 1", Long.class), page, EVENTS);
    }
}
