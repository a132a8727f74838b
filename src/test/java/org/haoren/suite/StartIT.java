package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A portal that cannot work says why in one line and ends; it never stands there answering nothing. */
@OwnPortal
class StartIT {
    /** How long to wait for a start that fails; ten times what it takes where nothing else runs. */
    private static final Duration LIMIT = Duration.ofSeconds(300);

    @Test
    void broken_settings_are_named_all_at_once() {
        try (var server = Server.in("broken")) {
            var settings = server.settings();
            settings.setProperty("haoren.zone", "Mars/Olympus");
            settings.setProperty("haoren.claim.days", "soon");
            ends(server, settings, "haoren.zone is not a time zone: 'Mars/Olympus'; haoren.claim.days must be a whole number from 1 to 60, not 'soon'");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        try (var server = Server.in("folder")) {
            var file = Files.createFile(server.data().resolveSibling("a-file"));
            var settings = server.settings();
            settings.setProperty("haoren.data", file.resolve("below").toString());
            ends(server, settings, "haoren.data cannot be written: " + file.resolve("below").toAbsolutePath());
        }
    }

    @Test
    void production_refuses_what_is_not_safe_by_name() {
        try (var server = Server.in("unsafe")) {
            var settings = server.settings();
            settings.setProperty("haoren.mode", "production");
            ends(server, settings, "haoren.address must begin with https:// in production");
            assertThat(server.said()).contains("haoren.password.iterations must be at least 100000", "haoren.first-administrator.code must be empty",
                    "haoren.first-security-administrator.code must be empty",
                    "haoren.mail.smtp.host or haoren.mail.sms.address must be set in production, because haoren.sign-up.confirmation asks for codes");
        }
    }

    /** Without the portal's own first look the server would write pages of its log and end as if all were well. */
    @Test
    void a_port_that_is_taken_is_named_at_once() throws IOException {
        try (var server = Server.in("port"); var taken = new ServerSocket(server.port(), 1, InetAddress.getByName("0.0.0.0"))) {
            assertThat(taken.isBound()).isTrue();
            ends(server, server.settings(), "port " + server.port() + " is taken");
            assertThat(server.said().lines()).hasSize(1);
        }
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        try (var server = Server.in("unreachable")) {
            var settings = server.settings();
            settings.setProperty("haoren.database.class", "org.postgresql.ds.PGSimpleDataSource");
            settings.setProperty("haoren.database.url", "jdbc:postgresql://127.0.0.1:1/haoren");
            ends(server, settings, "the database cannot be reached (haoren.database.url): Connection refused");
        }
    }

    /** H2 lets one process in; to this portal it makes no difference which one came first. */
    @Test
    void a_database_file_that_another_portal_has_open_is_named() throws SQLException {
        try (var server = Server.in("in-use"); var other = open(server)) {
            assertThat(other.isValid(1)).isTrue();
            ends(server, server.settings(), "the database cannot be reached (haoren.database.url): ");
            assertThat(server.said()).contains("already in use");
        }
    }

    @Test
    void a_schema_that_is_newer_than_the_portal_is_left_alone() throws SQLException {
        try (var server = Server.in("newer")) {
            Flyway.configure().dataSource(url(server), "haoren", "").placeholders(Map.of("bytes", "varbinary(20971520)", "bytewise", "")).load().migrate();
            try (var database = open(server); var statement = database.createStatement()) {
                statement.executeUpdate("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"installed_by\","
                        + " \"execution_time\", \"success\") select max(\"installed_rank\") + 1, '999', 'of a later portal', 'SQL', 'V999__later.sql', 'haoren', 1, true"
                        + " from \"flyway_schema_history\"");
            }
            ends(server, server.settings(), "the database was brought to version 999 by another portal");
        }
    }

    private static Connection open(Server server) throws SQLException {
        return DriverManager.getConnection(url(server), "haoren", "");
    }

    private static String url(Server server) {
        return server.settings().getProperty("haoren.database.url");
    }

    private static void ends(Server server, Properties settings, String because) {
        server.start(settings);
        assertThat(server.exitCode(LIMIT)).isNotZero();
        var lines = server.said().lines().filter(line -> line.startsWith("Haoren cannot start: ")).toList();
        assertThat(lines).as(server.said()).hasSize(1);
        assertThat(lines.get(0)).contains(because);
    }
}
