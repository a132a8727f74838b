package org.haoren.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;

/** Sums that are kept incrementally, a row for each, on the connection of the transaction that they belong to. */
public final class Sums {
    private Sums() {}

    /**
     * Adds to each sum in one batch, in the order of their keys, so that two who add at once do not wait for each other crosswise; a sum that is not there yet begins.
     *
     * @param more an update of one sum @param first an insert of one; both take the number, whose sums they are, and the key
     */
    public static void add(Connection connection, String more, String first, String whose, SortedMap<String, Integer> added) throws SQLException {
        if (added.isEmpty()) return;
        var keys = List.copyOf(added.keySet());
        try (var update = connection.prepareStatement(more)) {
            for (var key : keys) add(update, added.get(key), whose, key);
            var known = update.executeBatch();
            try (var insert = connection.prepareStatement(first)) {
                for (int at = 0; at < known.length; at++) if (known[at] == 0) add(insert, added.get(keys.get(at)), whose, keys.get(at));
                insert.executeBatch();
            }
        }
    }

    private static void add(PreparedStatement statement, int number, String whose, String key) throws SQLException {
        statement.setInt(1, number);
        statement.setString(2, whose);
        statement.setString(3, key);
        statement.addBatch();
    }
}
