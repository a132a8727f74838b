package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class WaitingStore {
    private static final int MINE = 200;
    @PersistenceContext EntityManager em;

    void add(WaitingPlace waiting) {
        em.persist(waiting);
    }

    @ReadOnce
    public Optional<WaitingPlace> standing(ShiftId shift, AccountId account) {
        return em.createQuery("select w from WaitingPlace w where w.shift = :shift and w.account = :account and w.standing = 1", WaitingPlace.class)
                .setParameter("shift", shift.code()).setParameter("account", account).getResultStream().findFirst();
    }

    /** Whose it is, to be locked before anything is read of it. */
    record Holder(ShiftId shift, AccountId account) {}

    Optional<Holder> holder(String code) {
        return em.createQuery("select w.shift, w.account from WaitingPlace w where w.code = :code", Object[].class).setParameter("code", code).getResultStream().findFirst()
                .map(row -> new Holder(new ShiftId((String) row[0]), (AccountId) row[1]));
    }

    Optional<WaitingPlace> one(String code) {
        return em.createQuery("select w from WaitingPlace w where w.code = :code", WaitingPlace.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** Those who wait longest and have no place kept for them. */
    List<WaitingPlace> next(ShiftId shift, int number) {
        return em.createQuery("select w from WaitingPlace w where w.shift = :shift and w.standing = 1 and w.offeredAt is null order by w.number", WaitingPlace.class)
                .setParameter("shift", shift.code()).setMaxResults(number).getResultList();
    }

    long ahead(WaitingPlace waiting) {
        return em.createQuery("select count(w) from WaitingPlace w where w.shift = :shift and w.standing = 1 and w.offeredAt is null and w.number < :number", Long.class)
                .setParameter("shift", waiting.shift().code()).setParameter("number", waiting.number()).getSingleResult();
    }

    /** @param ahead how many wait before them */
    record Wait(WaitingPlace waiting, long ahead) {}

    /** Where somebody waits. */
    List<Wait> of(AccountId account) {
        return em.createQuery("select w, (select count(o) from WaitingPlace o where o.shift = w.shift and o.standing = 1 and o.offeredAt is null and o.number < w.number) "
                + "from WaitingPlace w where w.account = :account and w.standing = 1 order by w.id", Object[].class).setParameter("account", account)
                .setMaxResults(MINE).getResultList().stream().map(row -> new Wait((WaitingPlace) row[0], (Long) row[1])).toList();
    }

    List<AccountId> people(ShiftId shift) {
        return em.createQuery("select w.account from WaitingPlace w where w.shift = :shift and w.standing = 1 order by w.number", AccountId.class).setParameter("shift", shift.code()).getResultList();
    }

    /** Offers that were not answered in time. */
    List<WaitingPlace> lapsed(ShiftId shift, Instant now) {
        return em.createQuery("select w from WaitingPlace w where w.shift = :shift and w.standing = 1 and w.offerEndsAt <= :now order by w.number", WaitingPlace.class)
                .setParameter("shift", shift.code()).setParameter("now", now).getResultList();
    }

    /** Where one has lapsed. */
    List<ShiftId> withLapsed(Instant now, int number) {
        return em.createQuery("select distinct w.shift from WaitingPlace w where w.standing = 1 and w.offerEndsAt <= :now", String.class).setParameter("now", now)
                .setMaxResults(number).getResultStream().map(ShiftId::new).toList();
    }

    /** Where people wait still although it has begun. */
    List<ShiftId> begun(Instant now, int number) {
        return em.createQuery("select s.code from Shift s where s.waiting > 0 and s.startsAt <= :now order by s.startsAt", String.class).setParameter("now", now)
                .setMaxResults(number).getResultStream().map(ShiftId::new).toList();
    }

    /** Its shift is locked, and forgets them itself. */
    void endAll(ShiftId shift, WaitingOutcome how, Instant now) {
        em.createQuery("update WaitingPlace w set w.standing = null, w.outcome = :how, w.endedAt = :now where w.shift = :shift and w.standing = 1")
                .setParameter("how", how).setParameter("now", now).setParameter("shift", shift.code()).executeUpdate();
    }
}
