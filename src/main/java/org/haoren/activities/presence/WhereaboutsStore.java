package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;

@ApplicationScoped
class WhereaboutsStore {
    @PersistenceContext EntityManager em;

    List<WhereaboutsRow> of(Collection<AccountId> people, Instant from, Instant until) {
        if (people.isEmpty()) return List.of();
        return em.createQuery("select p from Presence p where p.account in :people and p.inAt >= :from and p.inAt < :until order by p.inAt, p.id", Presence.class)
                .setParameter("people", people).setParameter("from", from).setParameter("until", until).getResultList().stream().map(Presence::whereabouts).toList();
    }

    List<String> visited(Collection<ShiftId> shifts) {
        if (shifts.isEmpty()) return List.of();
        return em.createQuery("select distinct p.shift from Presence p where p.shift in :shifts", String.class).setParameter("shifts", shifts.stream().map(ShiftId::code).toList()).getResultList();
    }

    List<AccountId> letThrough(AccountId leader, ShiftId shift) {
        return em.createQuery("select distinct p.account from Presence p where p.shift = :shift and p.account <> :leader and (p.inBy = :leader or p.outBy = :leader)", AccountId.class)
                .setParameter("shift", shift.code()).setParameter("leader", leader).getResultList();
    }
}
