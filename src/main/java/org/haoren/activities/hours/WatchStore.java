package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.platform.permit.AccountId;

/** What stands around an entry, by the indexes of volunteer and time. */
@ApplicationScoped
class WatchStore {
    @PersistenceContext EntityManager em;

    /** Standing entries of these people that were served in [from, until). */
    List<ServiceEntry> served(Collection<AccountId> volunteers, Instant from, Instant until) {
        return em.createQuery("select e from ServiceEntry e where e.volunteer in :volunteers and e.servedAt >= :from and e.servedAt < :until and e.standing = 1 order by e.id", ServiceEntry.class)
                .setParameter("volunteers", volunteers).setParameter("from", from).setParameter("until", until).getResultList();
    }

    /** What this person wrote down for them from that moment on. */
    List<ServiceEntry> recorded(Collection<AccountId> volunteers, AccountId recorder, Instant since) {
        return em.createQuery("select e from ServiceEntry e where e.volunteer in :volunteers and e.recordedAt >= :since and e.recordedBy = :recorder and e.standing = 1 order by e.id", ServiceEntry.class)
                .setParameter("volunteers", volunteers).setParameter("since", since).setParameter("recorder", recorder).getResultList();
    }

    /** @param to whose time it is @param by who wrote it down or confirmed it */
    record Credit(AccountId to, AccountId by) {}

    /** What these givers did for these takers from that moment on, once for each pair and way. */
    List<Credit> credits(Collection<AccountId> takers, Collection<AccountId> givers, Instant since) {
        var recorded = em.createQuery("select distinct e.volunteer, e.recordedBy from ServiceEntry e where e.volunteer in :takers and e.recordedAt >= :since and e.recordedBy in :givers "
                + "and e.source <> :wish and e.standing = 1", Object[].class).setParameter("wish", Source.WISH);
        var confirmed = em.createQuery("select distinct e.volunteer, a.actor from Act a, ServiceEntry e where a.entry = e.code and a.actor in :givers and a.at >= :since and a.kind = :confirmed "
                + "and e.volunteer in :takers and e.standing = 1", Object[].class).setParameter("confirmed", Act.Kind.CONFIRMED);
        return Stream.of(recorded, confirmed).flatMap(query -> query.setParameter("takers", takers).setParameter("givers", givers).setParameter("since", since).getResultList().stream())
                .map(row -> new Credit((AccountId) row[0], (AccountId) row[1])).toList();
    }
}
