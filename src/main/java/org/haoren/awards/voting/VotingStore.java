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
import org.haoren.platform.store.ReadOnce;

/** Reads roll and box, and closes it. What goes in goes through {@link BoxStore}. */
@ApplicationScoped
class VotingStore {
    private static final int BALLOTS_AT_ONCE = 16_384;
    /** Places have two bounds wherever they are asked for: H2 reads all of the index's rows that fit before it orders them and takes the first. */
    static final String BATCHES = "select * from voting_batch where round = ?1 and first_index >= ?2 and first_index < ?3 order by first_index";
    static final String CHOICES = "select first_index, choices from voting_batch where round = ?1 and first_index >= ?2 and first_index < ?3 order by first_index";
    @PersistenceContext EntityManager em;

    @ReadOnce
    public boolean voted(RollEntry.Person person) {
        return em.find(RollEntry.class, new RollEntry.Key(person)) != null;
    }

    /** The batch in which the ballot at that place lies: one of the few that begin at most a batch's length before it. */
    @SuppressWarnings("unchecked")
    Optional<BallotBatch> batch(String round, long index) {
        List<BallotBatch> near = em.createNativeQuery(BATCHES, BallotBatch.class).setParameter(1, round).setParameter(2, index + 1 - BoxWriter.MOST_BALLOTS)
                .setParameter(3, index + 1).getResultList();
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(near.size() - 1)).filter(found -> index < found.end());
    }

    @ReadOnce
    public Optional<Box> box(String round) {
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
                next = ((Number) batch[0]).longValue();
                for (var text : ((String) batch[1]).split("\n", -1)) {
                    if (next >= from && next < to) line.at(next, text);
                    next++;
                }
            }
        }
    }

    /** The next batches that begin in {@code [from, to)}: first place and choices. They follow one another without a gap. */
    @SuppressWarnings("unchecked")
    private List<Object[]> portion(String round, long from, long to) {
        return em.createNativeQuery(CHOICES).setParameter(1, round).setParameter(2, from).setParameter(3, from + Math.min(BALLOTS_AT_ONCE, to - from)).getResultList();
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
