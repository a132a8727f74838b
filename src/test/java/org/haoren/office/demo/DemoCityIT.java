package org.haoren.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.haoren.suite.Portal;
import org.haoren.suite.Screen;
import org.haoren.suite.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo city as its first visitor meets it, in a portal of its own: told once, in the order in which it happened. */
class DemoCityIT {
    private static final Duration LIMIT = Duration.ofSeconds(600);

    private static Server server;
    private static Properties settings;
    private static Portal city;

    @BeforeAll
    static void found() {
        server = Server.in("city");
        settings = server.settings();
        settings.setProperty("haoren.demo.city", "true");
        settings.setProperty("haoren.hours-flag.full-places", "20");
        city = opened(server, settings);
    }

    @AfterAll
    static void leave() {
        server.close();
    }

    @Test
    void the_city_is_told_in_order_once_and_introduces_itself_last() {
        var size = size(city);
        assertThat(instants(city)).as("instants of the city log").hasSize(size).hasSizeGreaterThan(2_000).isSorted();
        server.kill();
        city = opened(server, settings);
        assertThat(size(city)).as("entries after the second start").isEqualTo(size);
    }

    /** {@code -Dhaoren.pictures=true} puts it where the README shows it. */
    @Test
    void the_home_page_is_one_to_be_proud_of() throws IOException {
        try (var screen = Screen.desktop(city)) {
            var picture = screen.go("/").look().pictured("city");
            assertThat(picture).isNotEmptyFile();
            if (Boolean.getBoolean("haoren.pictures")) Files.copy(picture, Path.of("src", "docs", "home-1280.png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The introduction is said after everything that the server has to say of itself, so it may come a moment after the portal is ready. */
    private static Portal opened(Server server, Properties settings) {
        var already = server.said().length();
        var portal = server.start(settings).ready(LIMIT);
        var last = server.saidSince(already, "10000000016", LIMIT).lines().filter(line -> !line.isBlank()).toList();
        var open = last.indexOf(last.stream().filter(line -> line.startsWith("Haoren is open at http://localhost:8080 (demo")).findFirst().orElseThrow());
        assertThat(last.get(open + 1)).contains("Haoren-2026");
        assertThat(last.subList(open + 2, open + 18)).allMatch(line -> line.matches("  100000000\\d\\d  .+"));
        assertThat(last.subList(open + 18, last.size())).as("what the server says of the first request, and nothing of ours").noneMatch(line -> line.contains("Haoren"));
        return portal;
    }

    private static int size(Portal portal) {
        return portal.nobody().get("/api/logs/city").expect(200).json().getInt("size");
    }

    /** From the first entry to the latest. */
    private static List<Instant> instants(Portal portal) {
        var reader = portal.nobody();
        var latestFirst = new ArrayList<Instant>();
        for (var page = 1; ; page++) {
            var rows = reader.get("/api/logs/city/entries?page=" + page).expect(200).json().getJsonArray("rows");
            if (rows.isEmpty()) break;
            for (var row : rows) latestFirst.add(Instant.parse(row.asJsonObject().getString("recordedAt")));
        }
        java.util.Collections.reverse(latestFirst);
        return latestFirst;
    }
}
