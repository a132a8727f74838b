package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.haoren.platform.personal.PersonalColumn;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept about people is declared, to the last column: else nobody would be shown it, and erasure would leave it. */
class PersonalTablesTest {
    private static final String ADDRESS = "jdbc:h2:mem:declared";
    private static final Map<String, PersonalTable> DECLARED = new TreeMap<>();
    private static Connection connection;

    @BeforeAll
    static void schema() throws SQLException {
        connection = DriverManager.getConnection(ADDRESS, "haoren", "");
        Flyway.configure(PersonalTablesTest.class.getClassLoader()).placeholders(Map.of("bytes", "varbinary(20971520)", "bytewise", "")).dataSource(ADDRESS, "haoren", "").load().migrate();
        for (var table : declared().toList()) assertThat(DECLARED.put(table.name(), table)).as("declared twice: " + table.name()).isNull();
    }

    private static Stream<PersonalTable> declared() {
        return House.CLASSES.stream().filter(found -> found.isAssignableTo(PersonalTables.class) && !found.isInterface()).map(JavaClass::reflect).flatMap(type -> {
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return ((PersonalTables) constructor.newInstance()).tables().stream();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(type.getName(), e);
            }
        });
    }

    @AfterAll
    static void shut() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Test
    void every_column_that_names_an_account_is_declared() throws SQLException {
        var forgotten = new TreeSet<String>();
        for (var row : rows("select k.table_name, k.column_name from information_schema.referential_constraints r "
                + "join information_schema.key_column_usage k on k.constraint_name = r.constraint_name join information_schema.constraint_column_usage u "
                + "on u.constraint_name = r.unique_constraint_name where lower(u.table_name) = 'account'")) {
            var table = DECLARED.get(row.get(0));
            if (table == null || table.columns().stream().map(PersonalColumn::name).noneMatch(row.get(1)::equals)) forgotten.add(row.get(0) + "." + row.get(1));
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void every_column_of_a_table_about_people_is_declared_and_is_there() throws SQLException {
        var wrong = new TreeSet<String>();
        for (var table : DECLARED.values()) {
            var there = new TreeSet<>(rows("select column_name from information_schema.columns where lower(table_name) = '" + table.name() + "'").stream().map(row -> row.get(0)).toList());
            var said = new TreeSet<>(table.columns().stream().map(PersonalColumn::name).toList());
            said.stream().filter(column -> !there.contains(column)).forEach(column -> wrong.add(table.name() + " has no " + column));
            if (table.owned()) there.stream().filter(column -> !said.contains(column)).forEach(column -> wrong.add(table.name() + "." + column + " is not declared"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void tables_and_columns_have_words() {
        var missing = new TreeSet<String>();
        for (var table : DECLARED.values()) {
            if (!table.owned()) continue;
            missing.add("rights.table." + table.name());
            table.columns().stream().filter(column -> column.form() != PersonalColumn.Form.ASIDE)
                    .forEach(column -> missing.add("rights.column." + column.name()));
        }
        assertThat(missing).isNotEmpty();
        missing.removeAll(Bundle.CHINESE.words().keySet());
        assertThat(missing).isEmpty();
    }

    private static List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) row.add(found.getString(at).toLowerCase());
                rows.add(row);
            }
            return rows;
        }
    }
}
