package org.haoren.awards.vetting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class VettingStore {
    @PersistenceContext EntityManager em;

    /** @param otherwise what to say when somebody else was quicker */
    void add(Object row, String constraint, Refusal otherwise) {
        try {
            em.persist(row);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, constraint)) throw new Refused(otherwise);
            throw e;
        }
    }

    @ReadOnce
    public Vetting find(CaseId id) {
        return em.find(Vetting.class, id.code());
    }

    Vetting locked(CaseId id) {
        return em.find(Vetting.class, id.code(), LockModeType.PESSIMISTIC_WRITE);
    }

    @ReadOnce
    public List<Opinion> opinions(CaseId id) {
        return em.createQuery("select o from Opinion o where o.code = :code order by o.id", Opinion.class).setParameter("code", id.code()).getResultList();
    }

    @ReadOnce
    public Exclusion standing(CaseId id) {
        return standingQuery(id).getResultStream().findFirst().orElse(null);
    }

    Exclusion lockedStanding(CaseId id) {
        return standingQuery(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElse(null);
    }

    private TypedQuery<Exclusion> standingQuery(CaseId id) {
        return em.createQuery("select e from Exclusion e where e.standing = :code", Exclusion.class).setParameter("code", id.code());
    }

    List<Exclusion> dismissed(CaseId id) {
        return em.createQuery("select e from Exclusion e where e.code = :code and e.standing is null order by e.id", Exclusion.class)
                .setParameter("code", id.code()).getResultList();
    }

    Map<String, Vetting> vettings(List<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return em.createQuery("select v from Vetting v where v.code in :codes", Vetting.class).setParameter("codes", codes).getResultStream()
                .collect(toMap(Vetting::code, each -> each));
    }

    Map<String, Long> opinionCounts(List<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return em.createQuery("select o from Opinion o where o.code in :codes", Opinion.class).setParameter("codes", codes).getResultStream()
                .collect(groupingBy(Opinion::code, counting()));
    }

    Set<String> pendingExclusions(List<String> codes) {
        if (codes.isEmpty()) return Set.of();
        return em.createQuery("select e from Exclusion e where e.standing in :codes", Exclusion.class).setParameter("codes", codes).getResultStream()
                .filter(Exclusion::pending).map(Exclusion::code).collect(toSet());
    }

    List<ClauseCountRow> exclusions(RoundId round) {
        return em.createQuery("select e.clause, count(e) from Exclusion e where e.round = :round and e.accepted = true group by e.clause order by e.clause", Object[].class)
                .setParameter("round", round.code()).getResultStream().map(row -> new ClauseCountRow(Clause.valueOf((String) row[0]), (long) row[1])).toList();
    }
}
