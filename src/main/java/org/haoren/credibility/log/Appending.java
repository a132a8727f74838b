package org.haoren.credibility.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.haoren.platform.facts.Leaf;

/**
 * One transaction's turn at one log: locks the head row, adds entries and the tiles they complete as JDBC batches, and writes the head once. Plain JDBC,
 * because a ballot box appends hundreds of entries a turn while everybody waits for the lock.
 */
final class Appending {
    private static final HexFormat HEX = HexFormat.of();
    private final Connection connection;
    private final String log;
    private Frontier frontier;

    Appending(Connection connection, String log) {
        this.connection = connection;
        this.log = log;
    }

    /** @return false when there is no such log yet */
    boolean lock() throws SQLException {
        try (var asked = connection.prepareStatement("select size, frontier from log_head where name = ? for update")) {
            asked.setString(1, log);
            try (var found = asked.executeQuery()) {
                if (!found.next()) return false;
                frontier = Frontier.of(found.getLong(1), HEX.parseHex(found.getString(2)));
                return true;
            }
        }
    }

    /** @return where each is kept, in the order given */
    List<Leaf> append(List<NewEntry> entries) throws SQLException {
        var first = frontier.size();
        insertBatches(LogBatch.runs(entries, first));
        if (entries.stream().anyMatch(entry -> entry.opening() != null)) {
            insertEntries(entries, first);
            insertOpenings(entries, first);
            insertKinds(entries, first);
        }
        frontier = insertNodes(entries);
        updateHead();
        var leaves = new ArrayList<Leaf>(entries.size());
        for (var entry : entries) leaves.add(new Leaf(log, first + leaves.size(), HEX.formatHex(entry.leafHash())));
        return leaves;
    }

    private void insertEntries(List<NewEntry> entries, long first) throws SQLException {
        try (var row = connection.prepareStatement("insert into log_entry (log, idx, leaf_hash, entry, kind, subject, recorded_at) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                if (entry.opening() == null) continue;
                row.setString(1, log);
                row.setLong(2, first + i);
                row.setBytes(3, entry.leafHash());
                row.setBytes(4, entry.bytes());
                row.setString(5, entry.kind());
                row.setString(6, entry.subject());
                row.setObject(7, LocalDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private void insertBatches(List<LogBatch.Run> runs) throws SQLException {
        if (runs.isEmpty()) return;
        try (var row = connection.prepareStatement("insert into log_batch (log, idx, entries, bytes, kind, subject, recorded_at) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var run : runs) {
                row.setString(1, log);
                row.setLong(2, run.index());
                row.setInt(3, run.entries().size());
                row.setBytes(4, run.bytes());
                row.setString(5, run.first().kind());
                row.setString(6, run.first().subject());
                row.setObject(7, LocalDateTime.ofInstant(run.first().recordedAt(), ZoneOffset.UTC));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private void insertKinds(List<NewEntry> entries, long first) throws SQLException {
        try (var row = connection.prepareStatement("insert into log_kind (log, kind, idx) values (?, ?, ?)")) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).opening() == null) continue;
                row.setString(1, log);
                row.setString(2, entries.get(i).kind());
                row.setLong(3, first + i);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private void insertOpenings(List<NewEntry> entries, long first) throws SQLException {
        try (var row = connection.prepareStatement("insert into log_opening (log, idx, salt, sealed) values (?, ?, ?, ?)")) {
            for (int i = 0; i < entries.size(); i++) {
                var opening = entries.get(i).opening();
                if (opening == null) continue;
                row.setString(1, log);
                row.setLong(2, first + i);
                row.setBytes(3, opening.salt());
                row.setBytes(4, opening.sealed());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private Frontier insertNodes(List<NewEntry> entries) throws SQLException {
        var nodes = new ArrayList<Node>();
        var grown = frontier.append(entries.stream().map(NewEntry::leafHash).toList(), (height, index, hash) -> {
            if (height % Tile.HEIGHT == 0) nodes.add(new Node(height, index, hash));
        });
        if (nodes.isEmpty()) return grown;
        try (var row = connection.prepareStatement("insert into log_node (log, height, idx, hash) values (?, ?, ?, ?)")) {
            for (var node : nodes) add(row, node);
            row.executeBatch();
        }
        return grown;
    }

    private void add(PreparedStatement row, Node node) throws SQLException {
        row.setString(1, log);
        row.setInt(2, node.height());
        row.setLong(3, node.index());
        row.setBytes(4, node.hash());
        row.addBatch();
    }

    private void updateHead() throws SQLException {
        try (var head = connection.prepareStatement("update log_head set size = ?, frontier = ?, root = ?, version = version + 1 where name = ?")) {
            head.setLong(1, frontier.size());
            head.setString(2, HEX.formatHex(frontier.packed()));
            head.setString(3, HEX.formatHex(frontier.root()));
            head.setString(4, log);
            head.executeUpdate();
        }
    }

    private record Node(int height, long index, byte[] hash) {}
}
