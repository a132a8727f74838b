package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was verified before documents had records of their own stays the same person, and holds their document. */
class DocumentsMigrationTest {
    private static final String ADDRESS = "jdbc:h2:mem:documents";
    private Connection connection;

    @BeforeEach
    void as_it_was() throws SQLException {
        connection = DriverManager.getConnection(ADDRESS, "haoren", "");
        migrate("063");
        account(1, "'hash-1'", "timestamp '2026-01-02 03:04:05'");
        account(2, "'hash-2'", "null");
        account(3, "null", "null");
        migrate("064");
    }

    @AfterEach
    void shut() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Test
    void only_who_was_verified_is_a_person_with_a_document() throws SQLException {
        assertThat(rows("select id, person_hash from account order by id")).containsExactly("1 hash-1", "2 null", "3 null");
        assertThat(rows("select account, number, hash, misread, stands_from, stands_until from account_document"))
                .containsExactly("1 sealed hash-1 FALSE 2026-01-02 03:04:05 null");
    }

    @Test
    void a_new_record_finds_its_number_free() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into account_document (id, account, number, hash, misread, stands_from) values (next value for account_document_seq, 2, 'sealed', 'hash-2', false, now())");
        }
        assertThat(rows("select count(*) from account_document")).containsExactly("2");
    }

    private void migrate(String version) {
        Flyway.configure().placeholders(Map.of("bytes", "varbinary(20971520)", "bytewise", "")).dataSource(ADDRESS, "haoren", "").target(version).load().migrate();
    }

    private void account(int id, String hash, String verifiedAt) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into account (id, version, code, login, name, password, created_at, failures, id_number, id_number_hash, verified_at) values (" + id + ", 1, 'code-" + id
                    + "', '" + id + "@example.org', '某人', 'none', now(), 0, 'sealed', " + hash + ", " + verifiedAt + ")");
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) row.add(rows.getString(column));
                found.add(String.join(" ", row.stream().map(String::valueOf).toList()));
            }
            return found;
        }
    }
}
