package org.haoren.credibility.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.haoren.platform.facts.Leaf;

/** The log's own tables in a database in memory, made by its own migrations. */
final class LogDatabase implements AutoCloseable {
    private static final AtomicInteger BORN = new AtomicInteger();
    private final String address = "jdbc:h2:mem:log" + BORN.incrementAndGet() + ";LOCK_TIMEOUT=10000";
    private final Connection kept = connect();

    LogDatabase() throws SQLException, IOException {
        for (var migration : List.of("V002__log.sql", "V038__log_checkpoint.sql", "V042__log_batch.sql")) {
            var sql = new String(LogDatabase.class.getResourceAsStream("/db/migration/" + migration).readAllBytes(), StandardCharsets.UTF_8);
            for (var statement : sql.replaceAll("(?m)^--.*$", "").replace("${bytes}", "varbinary(20971520)").split(";"))
                if (!statement.isBlank()) run(statement);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(address);
    }

    int run(String sql) throws SQLException {
        try (var statement = kept.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** What a query finds, a line for each row. */
    List<String> rows(String sql) throws SQLException {
        try (var statement = kept.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) row.add(found.getString(column));
                rows.add(String.join(" ", row));
            }
            return rows;
        }
    }

    /** Appends in a transaction of its own. */
    List<Leaf> append(String log, List<NewEntry> entries) throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var turn = new Appending(connection, log);
            if (!turn.lock()) throw new IllegalArgumentException("No log " + log);
            var leaves = turn.append(entries);
            connection.commit();
            return leaves;
        }
    }

    static NewEntry entry(int number) {
        var bytes = ("entry " + number).getBytes(StandardCharsets.UTF_8);
        var opening = number % 2 == 0 ? new NewEntry.Opening(new byte[32], new byte[] {1}) : null;
        return new NewEntry(bytes, "test.Kind", "code" + number, Instant.parse("2026-11-25T08:00:00Z"), opening);
    }

    static List<NewEntry> entries(int from, int to) {
        var entries = new ArrayList<NewEntry>();
        for (int i = from; i < to; i++) entries.add(entry(i));
        return entries;
    }

    @Override public void close() throws SQLException {
        kept.close();
    }
}
