package org.haoren.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.haoren.accounts.CarriedSignIn;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.suite.Election;

/**
 * Verified people who are signed in, by the ten thousand: their accounts are written into the database of a portal that does not run, because making them over
 * REST would take longer than the election. Each votes once at the most; their browsers carry what they would after having opened the portal.
 */
final class Voters {
    private static final long FIRST_ACCOUNT = 1_000_000_000L;
    private final int number;
    private final TestSecret secret;
    private final AtomicInteger next = new AtomicInteger();

    /** @param data the portal's folder, after its first start */
    Voters(int number, Path data) {
        this.number = number;
        secret = new TestSecret(data);
    }

    int left() {
        return number - next.get();
    }

    void write(Properties settings) {
        try (var connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), settings.getProperty("haoren.database.user", "haoren"),
                settings.getProperty("haoren.database.password", ""))) {
            connection.setAutoCommit(false);
            accounts(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accounts(Connection connection) throws SQLException {
        var now = new Timestamp(0);
        try (var row = connection.prepareStatement("insert into account (id, version, code, login, name, password, created_at, failures, id_number_hash, person_hash, verified_at) "
                + "values (?, 1, ?, ?, '选民', 'none', ?, 0, ?, ?, ?)")) {
            for (int voter = 0; voter < number; voter++) {
                row.setLong(1, FIRST_ACCOUNT + voter);
                row.setString(2, "bench%08d".formatted(voter));
                row.setString(3, "bench%08d@example.org".formatted(voter));
                row.setTimestamp(4, now);
                row.setString(5, person(voter));
                row.setString(6, person(voter));
                row.setTimestamp(7, now);
                row.addBatch();
                if (voter % 1_000 == 999) row.executeBatch();
            }
            row.executeBatch();
        }
    }

    /** Requests of different people for their own paper, one after the other. */
    Supplier<byte[]> papers(Election election, int people, Instant now) {
        var requests = IntStream.range(0, people).parallel().mapToObj(voter -> Client.request("GET", "/awards/voting/ballot?round=" + election.round(),
                "Cookie: " + signIn(voter, now).cookies() + "\r\n", "")).toList();
        var turn = new AtomicInteger();
        return () -> requests.get(turn.getAndIncrement() % people);
    }

    /** The next people's ballots, made beforehand; null once they are used up. */
    Supplier<byte[]> ballots(Election election, int people, Instant now) {
        int first = next.getAndAdd(people);
        if (first + people > number) throw new IllegalStateException("There are no more voters than " + number);
        var requests = new ConcurrentLinkedQueue<>(IntStream.range(first, first + people).parallel().mapToObj(voter -> ballot(election, voter, now)).toList());
        return requests::poll;
    }

    private byte[] ballot(Election election, int voter, Instant now) {
        var carried = signIn(voter, now);
        return Client.request("POST", election.ballots(), "Cookie: " + carried.cookies() + "\r\nX-CSRF-Token: " + carried.csrfToken() + "\r\n",
                "{\"choices\":[\"" + election.candidates().get(voter % election.candidates().size()) + "\"]}");
    }

    private CarriedSignIn signIn(int voter, Instant now) {
        return CarriedSignIn.of(FIRST_ACCOUNT + voter, person(voter), now, secret);
    }

    private static String person(int voter) {
        return HexFormat.of().formatHex(Hashes.sha256("person " + voter));
    }
}
