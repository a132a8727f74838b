package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class PresenceStore {
    private static final int PAGE_SIZE = 20;
    private static final int SHIFT_LIMIT = 500;
    private static final int CALENDAR_LIMIT = 200;
    @PersistenceContext EntityManager em;

    void add(Presence presence) {
        em.persist(presence);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** In these shifts, and wherever they had not checked out then of a shift that was not over. */
    List<Presence> around(AccountId account, Collection<ShiftId> shifts, Instant now) {
        var open = em.createQuery("select p from Presence p where p.account = :account and (p.shift in :shifts or p.outAt is null and p.endsAt > :now or p.outAt > :now) order by p.id", Presence.class);
        return open.setParameter("account", account).setParameter("shifts", shifts.isEmpty() ? List.of("") : shifts.stream().map(ShiftId::code).toList()).setParameter("now", now)
                .setMaxResults(CALENDAR_LIMIT).getResultList();
    }

    /** First come first. */
    List<Presence> of(ShiftId shift) {
        return em.createQuery("select p from Presence p where p.shift = :shift order by p.inAt, p.id", Presence.class).setParameter("shift", shift.code())
                .setMaxResults(SHIFT_LIMIT).getResultList();
    }

    /** Latest first: more than one where a place was given back after a check-in and another taken. */
    @ReadOnce
    public List<Presence> of(ShiftId shift, AccountId account) {
        return em.createQuery("select p from Presence p where p.account = :account and p.shift = :shift order by p.id desc", Presence.class)
                .setParameter("account", account).setParameter("shift", shift.code()).getResultList();
    }

    Page<Presence> of(AccountId account, int page) {
        return Page.of(em.createQuery("select p from Presence p where p.account = :account order by p.inAt desc, p.id desc", Presence.class).setParameter("account", account),
                em.createQuery("select count(p) from Presence p where p.account = :account", Long.class).setParameter("account", account), page, PAGE_SIZE);
    }
}
