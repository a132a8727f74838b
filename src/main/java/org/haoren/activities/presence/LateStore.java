package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;

/** Telephones, and what they handed in. */
@ApplicationScoped
class LateStore {
    /** Telephones of one account. */
    static final int MOST = 5;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void remove(Phone phone) {
        em.remove(phone);
    }

    /** The latest first. */
    List<Phone> phones(AccountId account) {
        return em.createQuery("select p from Phone p where p.account = :account order by p.addedAt desc, p.id desc", Phone.class).setParameter("account", account).setMaxResults(MOST).getResultList();
    }

    Optional<Phone> find(AccountId account, String code) {
        return em.createQuery("select p from Phone p where p.account = :account and p.code = :code", Phone.class).setParameter("account", account).setParameter("code", code)
                .getResultStream().findFirst();
    }

    Phone phone(AccountId account, String code) {
        return find(account, code).orElseThrow(() -> new Missing(code));
    }

    Optional<LateAct> act(AccountId account, String item) {
        return em.createQuery("select a from LateAct a where a.account = :account and a.item = :item", LateAct.class).setParameter("account", account).setParameter("item", item)
                .getResultStream().findFirst();
    }

    /** How often this account was wrong at this shift. */
    long wrong(AccountId account, ShiftId shift) {
        return em.createQuery("select count(a) from LateAct a where a.account = :account and a.shift = :shift and a.provenAt is null", Long.class).setParameter("account", account)
                .setParameter("shift", shift.code()).getSingleResult();
    }
}
