package org.haoren.awards.voting.patterns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** Where flags are kept. */
@ApplicationScoped
class FlagStore {
    private static final int PAGE = 20;
    @PersistenceContext EntityManager em;

    /** Those that are not known yet become flags. @return how many @throws Refused when somebody else looks at this moment */
    int add(String round, List<Pattern> found, Instant now) {
        var known = known(round);
        var fresh = found.stream().filter(pattern -> known.add(pattern.kind() + pattern.subject())).toList();
        try {
            fresh.forEach(pattern -> em.persist(new Flag(round, pattern, now)));
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, Flag.ONCE)) throw new Refused(FlagRefusal.LOOKED_AT_ONCE);
            throw e;
        }
        return fresh.size();
    }

    private Set<String> known(String round) {
        return new HashSet<>(em.createQuery("select f.kind, f.subject from VotingFlag f where f.round = :round", Object[].class).setParameter("round", round)
                .getResultStream().map(row -> row[0].toString() + row[1]).toList());
    }

    Flag byCode(String round, String code) {
        return query(round, code).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    Flag locked(String round, String code) {
        return query(round, code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    private TypedQuery<Flag> query(String round, String code) {
        return em.createQuery("select f from VotingFlag f where f.round = :round and f.code = :code", Flag.class).setParameter("round", round).setParameter("code", code);
    }

    /** Those nobody has decided about first, then the latest. */
    Page<Flag> all(String round, int page) {
        return Page.of(em.createQuery("select f from VotingFlag f where f.round = :round order by case when f.verdict is null then 0 else 1 end, f.id desc", Flag.class)
                .setParameter("round", round), em.createQuery("select count(f) from VotingFlag f where f.round = :round", Long.class).setParameter("round", round), page, PAGE);
    }

    /** By kind, those of which there are none left out. */
    List<FlagCountRow> counts(String round) {
        return em.createQuery("select f.kind, count(f), sum(case when f.verdict = :fine then 1 else 0 end), sum(case when f.verdict = :followed then 1 else 0 end) "
                + "from VotingFlag f where f.round = :round group by f.kind", Object[].class).setParameter("fine", FlagVerdict.NOTHING_WRONG)
                .setParameter("followed", FlagVerdict.FOLLOW_UP).setParameter("round", round).getResultStream()
                .map(row -> new FlagCountRow((FlagKind) row[0], number(row[1]), number(row[2]), number(row[3]))).sorted(java.util.Comparator.comparing(FlagCountRow::kind)).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
