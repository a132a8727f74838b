package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class VotingStore {
    private static final int COUNTED_AT_ONCE = 5_000;
    @PersistenceContext EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    boolean voted(RollEntry.Person person) {
        return em.find(RollEntry.class, new RollEntry.Key(person)) != null;
    }

    Optional<BoxedBallot> ballot(String round, long leafIndex) {
        return Optional.ofNullable(em.find(BoxedBallot.class, new BoxedBallot.Place(round, leafIndex)));
    }

    /** Reads the box in portions, so that a city's ballots need not stand in memory at once. */
    Tally tally(String round, Collection<String> cases) {
        var tally = new Tally(cases);
        var portion = from(round, 0);
        while (!portion.isEmpty()) {
            for (var ballot : portion) tally.add(BoxedBallot.choices((String) ballot[1]));
            portion = from(round, (long) portion.get(portion.size() - 1)[0] + 1);
        }
        return tally;
    }

    private List<Object[]> from(String round, long leafIndex) {
        return em.createQuery("select b.leafIndex, b.choices from BoxedBallot b where b.round = :round and b.leafIndex >= :from order by b.leafIndex", Object[].class)
                .setParameter("round", round).setParameter("from", leafIndex).setMaxResults(COUNTED_AT_ONCE).getResultList();
    }
}
