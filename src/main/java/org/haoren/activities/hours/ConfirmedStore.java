package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;

/** Confirmations in the order in which they were given; of one moment, in that of the log. */
@ApplicationScoped
class ConfirmedStore {
    @PersistenceContext EntityManager em;

    long count(Instant from, Instant until) {
        return em.createQuery("select count(a) from Act a where a.kind = :confirmed and a.at >= :from and a.at < :until", Long.class).setParameter("confirmed", Act.Kind.CONFIRMED)
                .setParameter("from", from).setParameter("until", until).getSingleResult();
    }

    /** @param place from 0 */
    Optional<Act> at(Instant from, Instant until, long place) {
        return ordered("and a.at < :until").setParameter("from", from).setParameter("until", until).setFirstResult(Math.toIntExact(place)).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Act> first(Instant from) {
        return ordered("").setParameter("from", from).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<Act> ordered(String until) {
        return em.createQuery("select a from Act a where a.kind = :confirmed and a.at >= :from " + until + " order by a.at, a.leaf", Act.class).setParameter("confirmed", Act.Kind.CONFIRMED);
    }

    List<ServiceEntry> entries(Collection<String> codes) {
        if (codes.isEmpty()) return List.of();
        return em.createQuery("select e from ServiceEntry e where e.code in :codes", ServiceEntry.class).setParameter("codes", codes).getResultList();
    }

    /** Whoever confirmed it or took it out. */
    List<AccountId> actors(String entry) {
        return em.createQuery("select a.actor from Act a where a.entry = :entry", AccountId.class).setParameter("entry", entry).getResultList();
    }
}
