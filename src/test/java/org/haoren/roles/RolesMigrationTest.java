package org.haoren.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** Whoever held a role before two people were asked for holds it still, and it says how it came. */
class RolesMigrationTest {
    private static final String ADDRESS = "jdbc:h2:mem:roles";
    private Connection connection;

    @BeforeEach
    void as_it_was() throws SQLException {
        connection = DriverManager.getConnection(ADDRESS, "haoren", "");
        migrate("073");
        for (var id = 1; id <= 3; id++) {
            run("insert into account (id, version, code, login, name, password, created_at, failures, language) values (" + id + ", 1, 'code-" + id + "', '" + id
                    + "@example.org', '某人 " + id + "', 'none', now(), 0, 'zh-CN')");
        }
        held(1, 1, "SYSTEM_ADMINISTRATOR", "", "null");
        held(2, 2, "OFFICE_CLERK", "", "1");
        held(3, 3, "VOLUNTEER", "", "null");
        held(4, 3, "STATION_STAFF", "library", "2");
        migrate("080");
    }

    @AfterEach
    void shut() throws SQLException {
        run("shutdown");
    }

    @Test
    void all_of_them_are_held_from_the_day_on_which_they_were_given() throws SQLException {
        assertThat(rows("select account, role, basis, proposed_name, decided_by, standing, ended_at, held_from from role_grant order by id")).containsExactly(
                "1 SYSTEM_ADMINISTRATOR ONE_TIME_CODE null null 1 null 2026-01-02 03:04:05", "2 OFFICE_CLERK EARLIER 某人 1 null 1 null 2026-01-02 03:04:05",
                "3 VOLUNTEER OWN_ACT null null 1 null 2026-01-02 03:04:05", "3 STATION_STAFF EARLIER 某人 2 null 1 null 2026-01-02 03:04:05");
        assertThat(rows("select count(distinct code) from role_grant")).containsExactly("4");
    }

    @Test
    void from_now_on_the_database_itself_asks_for_a_second_person() {
        assertThatThrownBy(() -> given("TWO_PEOPLE", "1", "null", "null", "now()")).hasMessageContaining("ROLE_GRANT_HELD");
        assertThatThrownBy(() -> given("TWO_PEOPLE", "1", "'CONFIRMED'", "1", "now()")).hasMessageContaining("ROLE_GRANT_SECOND_PERSON");
        assertThatThrownBy(() -> given("TWO_PEOPLE", "1", "'CONFIRMED'", "2", "now()")).hasMessageContaining("ROLE_GRANT_SECOND_PERSON");
        assertThatThrownBy(() -> given("TWO_PEOPLE", "2", "null", "null", "null")).hasMessageContaining("ROLE_GRANT_PROPOSED_BY_ANOTHER");
        assertThatThrownBy(() -> run("update role_grant set ended_by = 1, ended_at = now(), standing = null where id = 1")).hasMessageContaining("ROLE_GRANT_ENDED");
    }

    /** To account 2. */
    private void given(String basis, String proposer, String verdict, String decider, String from) throws SQLException {
        run("insert into role_grant (id, version, code, account, role, scope, basis, standing, proposed_by, proposed_at, verdict, decided_by, decided_at, held_from) values (100, 0, 'new', 2, "
                + "'OFFICE_DIRECTOR', '', '" + basis + "', 1, " + proposer + ", now(), " + verdict + ", " + decider + ", " + (decider.equals("null") ? "null" : "now()") + ", " + from + ")");
    }

    private void held(int id, int account, String role, String scope, String by) throws SQLException {
        run("insert into account_role (id, account, role, scope, granted_by, granted_at) values (" + id + ", " + account + ", '" + role + "', '" + scope + "', " + by
                + ", timestamp '2026-01-02 03:04:05')");
    }

    private void migrate(String version) {
        Flyway.configure().placeholders(Map.of("bytes", "varbinary(20971520)", "bytewise", "")).dataSource(ADDRESS, "haoren", "").target(version).load().migrate();
    }

    private void run(String statement) throws SQLException {
        try (var open = connection.createStatement()) {
            open.execute(statement);
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
