package org.haoren.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.TestPlaces;

/**
 * A crowd that checks in at one station and out again within a minute each, one after the other at even distances, with the code that the screen shows; and then once more as fast as
 * they are answered. As many others have come and gone before, so that a portal that has just started is not what is measured.
 */
final class PresenceBench {
    private static final String PASSWORD = "Haoren-2026";
    /** Places of a shift, at most. */
    private static final int PLACES = 500;
    /** For which one code is used, well within the time for which it is accepted. */
    private static final Duration FRESH = Duration.ofSeconds(20);
    private final int clients;
    private final String database;
    private final String heap;

    PresenceBench(int clients, String database, String heap) {
        this.clients = clients;
        this.database = database;
        this.heap = heap;
    }

    void run(int volunteers) throws IOException {
        try (var server = Server.in("bench")) {
            var settings = Bench.city(server, database);
            var first = server.start(settings).ready(Duration.ofMinutes(5)).administeredBy("10000000001", "10000000043", PASSWORD);
            var leader = first.resident("站长");
            var starts = first.now().withNano(0).plusMinutes(20);
            var before = crowds(first, leader, "先到站", starts, 0, volunteers);
            var crowds = crowds(first, leader, "人多站", starts, volunteers, volunteers);
            var hurried = crowds(first, leader, "赶时间站", starts, 2 * volunteers, volunteers);
            server.kill();
            Crowd.write(settings, server.data(), 3 * volunteers);
            give(settings, starts.minusHours(8).toInstant(ZoneOffset.UTC), before);
            give(settings, starts.minusHours(8).toInstant(ZoneOffset.UTC), crowds);
            give(settings, starts.minusHours(8).toInstant(ZoneOffset.UTC), hurried);
            var portal = server.withHeap(heap).withMachine(List.of()).start(settings).ready(Duration.ofMinutes(5));
            var back = leader.at(portal);
            var load = new Load(server.port(), clients);
            var secret = new TestSecret(server.data());
            for (var act : List.of("check-ins", "check-outs")) load.run(act, Duration.ofMinutes(5), 201, requests(portal, back, secret, before, act));
            System.out.printf("%n%-28s %10s %10s %10s %12s%n", "", "seconds", "p50 ms", "p99 ms", "unexpected");
            for (var act : List.of("check-ins", "check-outs")) {
                var each = new AtomicLong(System.nanoTime() + Duration.ofSeconds(1).toNanos());
                print(load.run(act + " in a minute", Duration.ofMinutes(5), 201, requests(portal, back, secret, crowds, act), () -> each.getAndAdd(Duration.ofMinutes(1).toNanos() / volunteers)));
            }
            for (var act : List.of("check-ins", "check-outs")) print(load.run(act + " at once", Duration.ofMinutes(5), 201, requests(portal, back, secret, hurried, act)));
            System.out.printf("%s, %d clients, %d cores shared with the load%n%n", database, clients, Runtime.getRuntime().availableProcessors());
        }
    }

    private static void print(Load.Figures found) {
        System.out.printf("%,6d %-21s %10.1f %10.1f %10.1f %12d%n", found.answers(), found.what(), found.seconds(), found.p50Millis(), found.p99Millis(), found.unexpected());
    }

    private static List<Crowd> crowds(Portal portal, Person leader, String name, LocalDateTime starts, int first, int number) {
        var station = TestPlaces.approved(portal, leader, name);
        var crowds = new ArrayList<Crowd>();
        for (int from = 0; from < number; from += PLACES) {
            var shift = Crowd.shift(leader, station, name + from, starts, PLACES);
            crowds.add(new Crowd(shift, first + from, Math.min(PLACES, number - from)));
        }
        return crowds;
    }

    private static void give(Properties settings, Instant starts, List<Crowd> crowds) {
        try (var connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), settings.getProperty("haoren.database.user", "haoren"),
                settings.getProperty("haoren.database.password", ""))) {
            connection.setAutoCommit(false);
            for (var crowd : crowds) give(connection, Timestamp.valueOf(LocalDateTime.ofInstant(starts, ZoneOffset.UTC)), crowd);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void give(Connection connection, Timestamp starts, Crowd crowd) throws SQLException {
        try (var person = connection.prepareStatement("insert into shift_person (account) values (?)");
                var place = connection.prepareStatement("insert into shift_sign_up (id, code, shift, account, starts_at, ends_at, standing, signed_up_at) values (?, ?, ?, ?, ?, ?, 1, ?)");
                var taken = connection.prepareStatement("update shift set taken = ? where code = ?")) {
            for (int each = crowd.first(); each < crowd.first() + crowd.number(); each++) {
                long account = Crowd.account(each);
                person.setLong(1, account);
                person.addBatch();
                place.setLong(1, account);
                place.setString(2, "place%08d".formatted(each));
                place.setString(3, crowd.shift());
                place.setLong(4, account);
                place.setTimestamp(5, starts);
                place.setTimestamp(6, new Timestamp(starts.getTime() + Duration.ofHours(2).toMillis()));
                place.setTimestamp(7, new Timestamp(0));
                place.addBatch();
            }
            person.executeBatch();
            place.executeBatch();
            taken.setInt(1, crowd.number());
            taken.setString(2, crowd.shift());
            taken.executeUpdate();
        }
    }

    /** One for each of them, with the code of the moment. */
    private static Supplier<byte[]> requests(Portal portal, Person leader, TestSecret secret, List<Crowd> crowds, String act) {
        var comers = crowds.stream().flatMap(crowd -> crowd.comers(secret, portal.instant()).stream()).toList();
        var codes = new Codes(leader);
        var next = new AtomicInteger();
        return () -> {
            int at = next.getAndIncrement();
            if (at >= comers.size()) return null;
            var comer = comers.get(at);
            return comer.posts("/" + act, "{\"code\":\"" + codes.of(comer.shift()) + "\"}");
        };
    }

    /** What the screens show, asked for now and then. */
    private static final class Codes {
        private final Person leader;
        private final Map<String, String> shown = new HashMap<>();
        private long readAt = System.nanoTime();

        Codes(Person leader) {
            this.leader = leader;
        }

        synchronized String of(String shift) {
            if (System.nanoTime() - readAt > FRESH.toNanos()) {
                shown.clear();
                readAt = System.nanoTime();
            }
            return shown.computeIfAbsent(shift, each -> leader.get("/api/shifts/" + each + "/check-ins/code").expect(200).json().getString("address").replaceFirst(".*\\?scan=", ""));
        }
    }
}
