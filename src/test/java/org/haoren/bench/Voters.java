package org.haoren.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * Verified people who are signed in, by the ten thousand: written into the database of a portal that does not run, because making them over REST would take
 * longer than the election. Each then opens the portal once, as a voter does before voting.
 */
record Voters(int number) {
    private static final long FIRST_ACCOUNT = 1_000_000_000L;

    /** What a voter's browser sends with a ballot. */
    record Signed(String cookies, String csrfToken) {}

    void write(Properties settings) {
        try (var connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), settings.getProperty("haoren.database.user", "haoren"),
                settings.getProperty("haoren.database.password", ""))) {
            connection.setAutoCommit(false);
            accounts(connection);
            signIns(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accounts(Connection connection) throws SQLException {
        var now = new Timestamp(0);
        try (var row = connection.prepareStatement("insert into account (id, version, code, login, name, password, created_at, failures, id_number_hash, verified_at) "
                + "values (?, 1, ?, ?, '选民', 'none', ?, 0, ?, ?)")) {
            for (int voter = 0; voter < number; voter++) {
                row.setLong(1, FIRST_ACCOUNT + voter);
                row.setString(2, "bench%08d".formatted(voter));
                row.setString(3, "bench%08d@example.org".formatted(voter));
                row.setTimestamp(4, now);
                row.setString(5, hash("person " + voter));
                row.setTimestamp(6, now);
                row.addBatch();
                if (voter % 1_000 == 999) row.executeBatch();
            }
            row.executeBatch();
        }
    }

    private void signIns(Connection connection) throws SQLException {
        try (var row = connection.prepareStatement("insert into account_sign_in (id, token_hash, account, device, started_at, ends_at) values (?, ?, ?, '', ?, ?)")) {
            for (int voter = 0; voter < number; voter++) {
                row.setLong(1, FIRST_ACCOUNT + voter);
                row.setString(2, hash(token(voter)));
                row.setLong(3, FIRST_ACCOUNT + voter);
                row.setTimestamp(4, new Timestamp(0));
                row.setTimestamp(5, Timestamp.valueOf("2199-01-01 00:00:00"));
                row.addBatch();
                if (voter % 1_000 == 999) row.executeBatch();
            }
            row.executeBatch();
        }
    }

    /** Everybody opens the portal. */
    List<Signed> arrive(int port) {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return IntStream.range(0, number).parallel().mapToObj(voter -> arrive(client, port, voter)).toList();
    }

    private static Signed arrive(HttpClient client, int port, int voter) {
        var cookie = "haoren=" + token(voter);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/session")).header("Cookie", cookie).build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var claims = answer.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("haoren-claims=")).findFirst().orElseThrow();
            try (var json = Json.createReader(new StringReader(answer.body()))) {
                return new Signed(cookie + "; " + claims.substring(0, claims.indexOf(';')), json.readObject().getString("csrfToken"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 52 characters. */
    private static String token(int voter) {
        return "%052d".formatted(voter);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
