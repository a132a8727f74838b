package org.haoren.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The indexes and unique constraints of some tables of H2, taken away while many rows are written and built anew afterwards: H2 writes pages of each index anew for every few rows that come in no order,
 * which made a file of fifteen gigabytes out of some hundred thousand people.
 */
final class Indexes {
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL);
    private static final Pattern UNIQUE = Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) UNIQUE.*", Pattern.DOTALL);
    private final Connection connection;
    private final List<String> built = new ArrayList<>();

    private Indexes(Connection connection) {
        this.connection = connection;
    }

    static Indexes none(Connection connection) {
        return new Indexes(connection);
    }

    static Indexes takenAway(Connection connection, String... tables) throws SQLException {
        var indexes = new Indexes(connection);
        for (var each : script(connection, tables)) indexes.take(each);
        return indexes;
    }

    private static List<String> script(Connection connection, String... tables) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("script nodata nopasswords nosettings table " + String.join(", ", tables))) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    private void take(String definition) throws SQLException {
        var index = INDEX.matcher(definition);
        var unique = UNIQUE.matcher(definition);
        if (index.matches()) run("drop index " + index.group(1), definition);
        else if (unique.matches()) run("alter table " + unique.group(1) + " drop constraint " + unique.group(2), definition);
    }

    private void run(String drop, String definition) throws SQLException {
        execute(drop);
        built.add(definition);
    }

    void restore() throws SQLException {
        for (var each : built) execute(each);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
