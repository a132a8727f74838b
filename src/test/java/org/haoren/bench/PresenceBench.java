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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.haoren.accounts.CarriedSignIn;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Role;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.TestPlaces;

/**
 * A crowd that checks in at one station and out again, each person once, with the code that the screen shows: as many at a time as there are clients, each asking when another
 * has been answered. As many others have come and gone before, so that a portal that has just started is not what is measured.
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

    /** @param first of those who have a place in it; the others follow */
    private record Crowd(String shift, int first, int number) {}

    void run(int volunteers) throws IOException {
        try (var server = Server.in("bench")) {
            var settings = Bench.city(server, database);
            var first = server.start(settings).ready(Duration.ofMinutes(5)).administeredBy("10000000001", "10000000043", PASSWORD);
            var leader = first.resident("站长");
            var starts = first.now().withNano(0).plusMinutes(20);
            var before = crowds(first, leader, "先到站", starts, 0, volunteers);
            var crowds = crowds(first, leader, "人多站", starts, volunteers, volunteers);
            server.kill();
            new Citizens(settings, server.data()).write(0, 2 * volunteers * 3);
            give(settings, starts.minusHours(8).toInstant(ZoneOffset.UTC), before);
            give(settings, starts.minusHours(8).toInstant(ZoneOffset.UTC), crowds);
            var portal = server.withHeap(heap).withMachine(List.of()).start(settings).ready(Duration.ofMinutes(5));
            var back = leader.at(portal);
            var load = new Load(server.port(), clients);
            var secret = new TestSecret(server.data());
            for (var act : List.of("check-ins", "check-outs")) load.run(act, Duration.ofMinutes(5), 201, requests(portal, back, secret, before, act));
            System.out.printf("%n%-28s %10s %10s %10s %12s%n", "", "seconds", "p50 ms", "p99 ms", "unexpected");
            for (var act : List.of("check-ins", "check-outs")) {
                var found = load.run(act, Duration.ofMinutes(5), 201, requests(portal, back, secret, crowds, act));
                System.out.printf("%,6d %-21s %10.1f %10.1f %10.1f %12d%n", found.answers(), act, found.seconds(), found.p50Millis(), found.p99Millis(), found.unexpected());
            }
            System.out.printf("%s, %d clients, %d cores shared with the load%n%n", database, clients, Runtime.getRuntime().availableProcessors());
        }
    }

    private static List<Crowd> crowds(Portal portal, Person leader, String name, LocalDateTime starts, int first, int number) {
        var station = TestPlaces.approved(portal, leader, name);
        var crowds = new ArrayList<Crowd>();
        for (int from = 0; from < number; from += PLACES) {
            var shift = leader.post("/api/shifts", "station", station, "zh", name + from, "en", "Crowd " + from, "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", PLACES,
                    "riskZh", "无", "minimumAge", 14).expect(201).code();
            crowds.add(new Crowd(shift, first + from, Math.min(PLACES, number - from)));
        }
        return crowds;
    }

    /** Every third citizen is a volunteer. */
    private static int citizen(int volunteer) {
        return 3 * volunteer;
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
                long account = Citizens.account(citizen(each));
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
        var now = portal.instant();
        var volunteer = Set.of(new Grant(Role.VOLUNTEER, ""));
        record Comer(String shift, CarriedSignIn signIn) {}
        var comers = crowds.stream().flatMap(crowd -> IntStream.range(crowd.first(), crowd.first() + crowd.number()).parallel()
                .mapToObj(each -> new Comer(crowd.shift(), CarriedSignIn.of(Citizens.account(citizen(each)), Citizens.person(citizen(each), secret), now, secret, volunteer)))).toList();
        var codes = new Codes(leader);
        var next = new AtomicInteger();
        return () -> {
            int at = next.getAndIncrement();
            if (at >= comers.size()) return null;
            var comer = comers.get(at);
            return Client.request("POST", "/api/shifts/" + comer.shift() + "/" + act, "Cookie: " + comer.signIn().cookies() + "\r\nX-CSRF-Token: " + comer.signIn().csrfToken() + "\r\n",
                    "{\"code\":\"" + codes.of(comer.shift()) + "\"}");
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
