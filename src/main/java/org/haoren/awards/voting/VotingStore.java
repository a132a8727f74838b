package org.haoren.awards.voting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
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

    /** Closes the box for ever. @param roll for a box into which nobody has put anything @return how many ballots are in it */
    long close(String round, LongSupplier roll, Instant now) {
        var box = em.find(Box.class, round, LockModeType.PESSIMISTIC_WRITE);
        if (box == null) {
            box = new Box(round, roll.getAsLong());
            em.persist(box);
        }
        box.close(now);
        return box.ballots();
    }

    boolean closed(String round) {
        var box = em.find(Box.class, round);
        return box != null && box.closed();
    }

    long ballots(String round) {
        return em.find(Box.class, round).ballots();
    }

    /** The ballots from one place to before another, each a line of its choices, in the order of their text. */
    List<String> lines(String round, long from, long to) {
        var lines = new ArrayList<String>();
        long first = batch(round, from).map(BallotBatch::firstIndex).orElse(to);
        var batches = em.createQuery("select b.firstIndex, b.choices from BallotBatch b where b.round = :round and b.firstIndex >= :first and b.firstIndex < :to "
                + "order by b.firstIndex", Object[].class).setParameter("round", round).setParameter("first", first).setParameter("to", to).getResultList();
        for (var batch : batches) {
            long index = (long) batch[0];
            for (var line : ((String) batch[1]).split("\n", -1)) {
                if (index >= from && index < to) lines.add(line);
                index++;
            }
        }
        Collections.sort(lines);
        return lines;
    }

    /** As kept with every batch, however many ballots there are. Holds nothing for whom nobody chose. */
    @SuppressWarnings("unchecked")
    Map<String, Long> counted(String round) {
        List<Object[]> rows = em.createNativeQuery("select choice, votes from voting_count where round = ?1").setParameter(1, round).getResultList();
        return rows.stream().collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Counts the ballots themselves, in portions, so that a city's need not stand in memory at once. */
    Tally tally(String round, Collection<String> cases) {
        var tally = new Tally(cases);
        var portion = from(round, 0);
        while (!portion.isEmpty()) {
            for (var batch : portion) for (var choices : BallotBatch.lines((String) batch[1])) tally.add(choices);
            portion = from(round, (long) portion.get(portion.size() - 1)[0] + 1);
        }
        return tally;
    }

    private List<Object[]> from(String round, long index) {
        return em.createQuery("select b.firstIndex, b.choices from BallotBatch b where b.round = :round and b.firstIndex >= :from order by b.firstIndex", Object[].class)
                .setParameter("round", round).setParameter("from", index).setMaxResults(BATCHES_AT_ONCE).getResultList();
    }
}
