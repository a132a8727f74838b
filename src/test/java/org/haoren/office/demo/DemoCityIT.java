package org.haoren.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Portal;
import org.haoren.suite.Screen;
import org.haoren.suite.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo city as its first visitor meets it, in a portal of its own: told once, in the order in which it happened. */
@OwnPortal
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
        settings.setProperty("haoren.certificate.signature", "sm2");
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

    /** A verifier of its own, as a school's program in this country has one. */
    @Test
    void certificates_are_signed_by_the_national_algorithm_where_the_settings_want_it() throws GeneralSecurityException {
        var volunteer = city.known("10000001003", "Haoren-2026");
        var number = volunteer.get("/api/certificates/mine").expect(200).json().getJsonArray("rows").getJsonObject(0).getString("number");
        var signed = volunteer.get("/api/certificates/" + number + "/signed").expect(200).json();
        assertThat(signed.getString("algorithm")).isEqualTo("SM2");
        assertThat(city.nobody().get("/api/certificates/keys").expect(200).text()).contains(signed.getString("publicKey"));
        var castle = new BouncyCastleProvider();
        var signature = Signature.getInstance("SM3withSM2", castle);
        signature.initVerify(KeyFactory.getInstance("EC", castle).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signed.getString("publicKey")))));
        signature.update(signed.getString("payload").getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(Base64.getDecoder().decode(signed.getString("signature")))).isTrue();
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
