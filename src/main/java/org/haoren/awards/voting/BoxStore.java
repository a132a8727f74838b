package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.BoxWriter.Outcome;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.facts.Leaf;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Sums;

/**
 * One batch of ballots, one transaction: whoever voted before is sorted out, the rest goes into roll, box, log and count together. The cost is that of the
 * batch; nothing is read that grows with the box.
 *
 * <p>The lock on the box's row makes the writers of several nodes take turns. Within a batch ballots lie in an order drawn by lot and the roll in the order
 * of its keys, so that the order of neither leads to the other.
 */
@ApplicationScoped
class BoxStore {
    /**
     * Only by the key, which leads the roll's index and is another one in each round. With the round beside it H2 reads all of the round, and a join to the keys is
     * planned by PostgreSQL for a roll as small as it is at first.
     */
    static final String VOTED = "select round, person_key from voting_roll where person_key = any(?)";
    @PersistenceContext EntityManager em;
    @Inject VotingStore boxes;
    @Inject BoxOpener opener;
    @Inject Facts facts;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    public List<Outcome> add(RoundId round, List<CastBallot> ballots) {
        var box = boxes.locked(round.code()).orElseGet(() -> opened(round));
        var outcomes = new IdentityHashMap<CastBallot, Outcome>();
        try {
            var connection = em.unwrap(Connection.class);
            var accepted = sorted(connection, round, box, ballots, outcomes);
            if (!accepted.isEmpty()) {
                Collections.shuffle(accepted, Ballot.LOT);
                var leaves = facts.fireAll(accepted.stream().map(each -> new BallotCast(round, each.at(), each.commitment())).toList());
                write(connection, round, box, accepted);
                for (int at = 0; at < accepted.size(); at++) outcomes.put(accepted.get(at), new Outcome(receipt(leaves.get(at), box.ballots() + at, accepted.get(at)), null));
                box.add(accepted.size());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The box of " + round.code() + " cannot be written", e);
        }
        return ballots.stream().map(outcomes::get).toList();
    }

    /** Those that may go in; the others have their refusal in {@code outcomes}. */
    private List<CastBallot> sorted(Connection connection, RoundId round, Box box, List<CastBallot> ballots, IdentityHashMap<CastBallot, Outcome> outcomes) throws SQLException {
        var voted = box.closed() ? Set.<String>of() : voted(connection, round, ballots);
        var accepted = new ArrayList<CastBallot>();
        for (var ballot : ballots) {
            if (box.closed()) outcomes.put(ballot, new Outcome(null, new Refused(VotingRefusal.VOTING_NOT_OPEN)));
            else if (!voted.add(ballot.personKey())) outcomes.put(ballot, new Outcome(null, new Refused(ballot.again())));
            else accepted.add(ballot);
        }
        return accepted;
    }

    private static ReceiptRow receipt(Leaf leaf, long index, CastBallot ballot) {
        if (leaf.index() != index) throw new IllegalStateException("The log is at " + leaf.index() + " where the box is at " + index);
        return ReceiptRow.cast(leaf.log(), leaf.index(), leaf.hash(), ballot.at());
    }

    private static Set<String> voted(Connection connection, RoundId round, List<CastBallot> ballots) throws SQLException {
        var found = new HashSet<String>();
        try (var query = connection.prepareStatement(VOTED)) {
            query.setArray(1, connection.createArrayOf("varchar", ballots.stream().map(CastBallot::personKey).toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) if (rows.getString(1).equals(round.code())) found.add(rows.getString(2));
            }
        }
        return found;
    }

    private void write(Connection connection, RoundId round, Box box, List<CastBallot> ballots) throws SQLException {
        try (var roll = connection.prepareStatement("insert into voting_roll (round, person_key, voted_on) values (?, ?, ?)")) {
            for (var ballot : ballots.stream().sorted(Comparator.comparing(CastBallot::personKey)).toList()) {
                roll.setString(1, round.code());
                roll.setString(2, ballot.personKey());
                roll.setDate(3, Date.valueOf(ballot.day()));
                roll.addBatch();
            }
            roll.executeBatch();
        }
        var batch = new BallotBatch(round.code(), box.ballots(), ballots);
        try (var row = connection.prepareStatement("insert into voting_batch (round, first_index, ballots, salts, choices) values (?, ?, ?, ?, ?)")) {
            row.setString(1, round.code());
            row.setLong(2, batch.firstIndex());
            row.setInt(3, batch.ballots());
            row.setBytes(4, batch.salts());
            row.setString(5, batch.choices());
            row.executeUpdate();
        }
        count(connection, round, ballots);
    }

    private static void count(Connection connection, RoundId round, List<CastBallot> ballots) throws SQLException {
        var votes = new TreeMap<String, Integer>();
        for (var ballot : ballots) for (var choice : ballot.ballot().choices()) votes.merge(choice, 1, Integer::sum);
        Sums.add(connection, "update voting_count set votes = votes + ? where round = ? and choice = ?", "insert into voting_count (votes, round, choice) values (?, ?, ?)",
                round.code(), votes);
    }

    /** Another node may open the same box at this moment; then it is there all the same. */
    private Box opened(RoundId round) {
        try {
            opener.open(round);
        } catch (RuntimeException e) {
            if (!Constraints.violated(e, "voting_box_pk")) throw e;
        }
        return boxes.locked(round.code()).orElseThrow();
    }
}
