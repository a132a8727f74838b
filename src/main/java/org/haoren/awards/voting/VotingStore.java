package org.haoren.awards.voting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads roll and box, and closes it. What goes in goes through {@link BoxStore}. */
@ApplicationScoped
class VotingStore {
    private static final int BATCHES_AT_ONCE = 500;
    @PersistenceContext EntityManager em;

    boolean voted(RollEntry.Person person) {
        return em.find(RollEntry.class, new RollEntry.Key(person)) != null;
    }

    /** The batch in which the ballot at that place lies. */
    Optional<BallotBatch> batch(String round, long index) {
        return em.createQuery("select b from BallotBatch b where b.round = :round and b.firstIndex <= :index order by b.firstIndex desc", BallotBatch.class)
                .setParameter("round", round).setParameter("index", index).setMaxResults(1).getResultStream().filter(found -> index < found.end()).findFirst();
    }

    Optional<Box> box(String round) {
        return Optional.ofNullable(em.find(Box.class, round));
    }

    /** Nobody puts anything into it before this transaction has ended. */
    Optional<Box> locked(String round) {
        return Optional.ofNullable(em.find(Box.class, round, LockModeType.PESSIMISTIC_WRITE));
    }

    Box add(Box box) {
        em.persist(box);
        return box;
    }

    /** The ballots from one place to before another, but for those that do not count, each a line of its choices, in the order of their text. */
    List<String> lines(String round, long from, long to, Voids voids) {
        var lines = new ArrayList<String>();
        each(round, from, to, (index, line) -> {
            if (!voids.contains(index)) lines.add(line);
        });
        Collections.sort(lines);
        return lines;
    }

    /** What only those ballots say that do not count. */
    Tally tally(String round, Voids voids, Collection<String> cases) {
        var tally = new Tally(cases);
        for (var range : voids.ranges()) each(round, range.first(), range.last() + 1, (index, line) -> tally.add(BallotBatch.choices(line)));
        return tally;
    }

    /** Counts the ballots themselves but for those that do not count. */
    Tally tallyBut(String round, Voids voids, Collection<String> cases) {
        var tally = new Tally(cases);
        each(round, 0, Long.MAX_VALUE, (index, line) -> {
            if (!voids.contains(index)) tally.add(BallotBatch.choices(line));
        });
        return tally;
    }

    /** Reads the ballots of {@code [from, to)} in portions, so that a city's need not stand in memory at once. */
    private void each(String round, long from, long to, Line line) {
        long next = batch(round, from).map(BallotBatch::firstIndex).orElse(to);
        for (var portion = portion(round, next, to); !portion.isEmpty(); portion = portion(round, next, to)) {
            for (var batch : portion) {
                next = (long) batch[0];
                for (var text : ((String) batch[1]).split("\n", -1)) {
                    if (next >= from && next < to) line.at(next, text);
                    next++;
                }
            }
        }
    }

    /** The next batches that begin in {@code [from, to)}: first place and choices. */
    private List<Object[]> portion(String round, long from, long to) {
        return em.createQuery("select b.firstIndex, b.choices from BallotBatch b where b.round = :round and b.firstIndex >= :from and b.firstIndex < :to order by b.firstIndex",
                Object[].class).setParameter("round", round).setParameter("from", from).setParameter("to", to).setMaxResults(BATCHES_AT_ONCE).getResultList();
    }

    /** A ballot at its place. */
    private interface Line {
        void at(long index, String text);
    }

    /** As kept with every batch, however many ballots there are. Holds nothing for whom nobody chose. */
    @SuppressWarnings("unchecked")
    Map<String, Long> counted(String round) {
        List<Object[]> rows = em.createNativeQuery("select choice, votes from voting_count where round = ?1").setParameter(1, round).getResultList();
        return rows.stream().collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
