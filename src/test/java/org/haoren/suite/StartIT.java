package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A portal that cannot work says why in one line and ends; it never stands there answering nothing. */
class StartIT {
    private static final Duration LIMIT = Duration.ofSeconds(120);

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
            assertThat(server.said()).contains("haoren.password.iterations must be at least 100000", "haoren.first-administrator.code must be empty");
        }
    }

    /** The server itself finds this out, long before the portal is deployed; it says so in its own words and ends. */
    @Test
    void a_port_that_is_taken_ends_the_start() throws IOException {
        try (var server = Server.in("port"); var taken = new ServerSocket(server.port(), 1, InetAddress.getByName("0.0.0.0"))) {
            assertThat(taken.isBound()).isTrue();
            server.start(server.settings());
            server.exitCode(LIMIT);
            assertThat(server.said()).contains("Address already in use");
        }
    }

    private static void ends(Server server, Properties settings, String because) {
        server.start(settings);
        assertThat(server.exitCode(LIMIT)).isNotZero();
        var lines = server.said().lines().filter(line -> line.startsWith("Haoren cannot start: ")).toList();
        assertThat(lines).as(server.said()).hasSize(1);
        assertThat(lines.get(0)).contains(because);
    }
}
