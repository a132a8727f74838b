package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that H2 reads for a question about a full box: as many as are asked for, however many lie there. */
class BoxGrowthTest {
    private static final int STORED = 20_000;
    private static final Pattern READ = Pattern.compile("scanCount: (\\d+)");
    private static final String ADDRESS = "jdbc:h2:mem:growth";
    private Connection connection;

    @BeforeEach
    void a_full_box() throws SQLException {
        connection = DriverManager.getConnection(ADDRESS, "haoren", "");
        Flyway.configure().placeholders(Map.of("bytes", "varbinary(20971520)", "bytewise", "")).dataSource(ADDRESS, "haoren", "").load().migrate();
        run("set referential_integrity false");
        run("insert into voting_box (round, ballots) values ('grown', " + STORED + ")");
        run("insert into voting_roll (round, person_key, voted_on) select 'grown', 'person ' || x, current_date from system_range(1, " + STORED + ")");
        run("insert into voting_batch (round, first_index, ballots, salts, choices) select 'grown', x, 1, '', 'a' from system_range(0, " + (STORED - 1) + ")");
        run("analyze");
    }

    @AfterEach
    void shut() throws SQLException {
        run("shutdown");
    }

    @Test
    void who_has_voted_is_asked_person_by_person() throws SQLException {
        try (var query = connection.prepareStatement("explain analyze " + BoxStore.VOTED)) {
            query.setArray(1, connection.createArrayOf("varchar", new Object[] {"person 7", "nobody", "person 19000"}));
            assertThat(read(query)).isLessThan(20);
        }
    }

    @Test
    void a_place_is_found_among_its_neighbours() throws SQLException {
        try (var query = places(VotingStore.BATCHES)) {
            assertThat(read(query)).isLessThan(20);
        }
    }

    @Test
    void ballots_are_read_without_those_before_and_after_them() throws SQLException {
        try (var query = places(VotingStore.CHOICES)) {
            assertThat(read(query)).isLessThan(20);
        }
    }

    private PreparedStatement places(String sql) throws SQLException {
        var query = connection.prepareStatement("explain analyze " + sql);
        query.setString(1, "grown");
        query.setLong(2, STORED / 2);
        query.setLong(3, STORED / 2 + 10);
        return query;
    }

    /** Of all tables together. */
    private static int read(PreparedStatement explained) throws SQLException {
        try (var rows = explained.executeQuery()) {
            rows.next();
            var plan = rows.getString(1);
            assertThat(plan).contains("scanCount");
            return READ.matcher(plan).results().mapToInt(found -> Integer.parseInt(found.group(1))).sum();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
