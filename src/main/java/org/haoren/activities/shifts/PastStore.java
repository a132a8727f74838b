package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class PastStore {
    private static final int LIMIT = 200;
    @PersistenceContext EntityManager em;

    /** Code and moment. */
    List<Object[]> published(Collection<ShiftId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select s.code, s.publishedAt from Shift s where s.code in :codes", Object[].class).setParameter("codes", codes(ids)).getResultList();
    }

    List<Shift> full(Instant from, Instant until, int places) {
        return em.createQuery("select s from Shift s where s.endsAt >= :from and s.endsAt < :until and s.standing = 1 and s.taken >= :places and s.taken = s.places order by s.endsAt, s.id", Shift.class)
                .setParameter("from", from).setParameter("until", until).setParameter("places", places).setMaxResults(LIMIT).setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.qualifications").getResultList();
    }

    private static List<String> codes(Collection<ShiftId> ids) {
        return ids.stream().map(ShiftId::code).toList();
    }
}
