package org.haoren.awards.voting.patterns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.store.Sums;

/** Sums over ballots, written by the batch and in the order of their keys. */
@ApplicationScoped
class TraceStore {
    /** Of one kind in a round that are looked at. */
    static final int MOST = 500;
    @PersistenceContext EntityManager em;

    /** @param voters of the round with this device */
    record Device(String key, long voters) {}

    /** Nothing is added to a box that has been counted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(RoundId round, Traces.Gathered gathered) {
        if (counted(round)) return;
        try {
            var connection = em.unwrap(Connection.class);
            Sums.add(connection, "update voting_device set voters = voters + ? where round = ? and device_key = ?",
                    "insert into voting_device (voters, round, device_key) values (?, ?, ?)", round.code(), new TreeMap<>(gathered.devices()));
            bursts(connection, round, gathered);
        } catch (SQLException e) {
            throw new IllegalStateException("Traces of " + round.code() + " cannot be written", e);
        }
    }

    private boolean counted(RoundId round) {
        return ((Number) em.createNativeQuery("select count(*) from voting_box where round = ?1 and closed_at is not null").setParameter(1, round.code()).getSingleResult()).intValue() > 0;
    }

    /** Another node may have had one in the same minute. */
    private static void bursts(Connection connection, RoundId round, Traces.Gathered gathered) throws SQLException {
        try (var more = connection.prepareStatement("update voting_burst set ballots = ballots + ?, usual = usual + ? where round = ? and began_at = ?");
                var first = connection.prepareStatement("insert into voting_burst (ballots, usual, round, began_at) values (?, ?, ?, ?)")) {
            for (var burst : gathered.bursts()) {
                set(more, burst, round);
                if (more.executeUpdate() > 0) continue;
                set(first, burst, round);
                first.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement statement, Burst burst, RoundId round) throws SQLException {
        statement.setInt(1, burst.ballots());
        statement.setInt(2, burst.usual());
        statement.setString(3, round.code());
        statement.setTimestamp(4, Timestamp.valueOf(LocalDateTime.ofInstant(burst.minute(), ZoneOffset.UTC)));
    }

    /** Those with at least so many voters, the most first. */
    @SuppressWarnings("unchecked")
    List<Device> shared(RoundId round, int least) {
        List<Object[]> rows = em.createNativeQuery("select device_key, voters from voting_device where round = ?1 and voters >= ?2 order by voters desc, device_key")
                .setParameter(1, round.code()).setParameter(2, least).setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> new Device((String) row[0], ((Number) row[1]).longValue())).toList();
    }

    /** In the order of time. */
    @SuppressWarnings("unchecked")
    List<Burst> bursts(RoundId round) {
        List<Object[]> rows = em.createNativeQuery("select began_at, ballots, usual from voting_burst where round = ?1 order by began_at").setParameter(1, round.code())
                .setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> new Burst(instant(row[0]), ((Number) row[1]).intValue(), ((Number) row[2]).intValue())).toList();
    }

    private static Instant instant(Object column) {
        var wall = column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return wall.toInstant(ZoneOffset.UTC);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(RoundId round) {
        for (var table : List.of("voting_device", "voting_burst")) em.createNativeQuery("delete from " + table + " where round = ?1").setParameter(1, round.code()).executeUpdate();
    }
}
