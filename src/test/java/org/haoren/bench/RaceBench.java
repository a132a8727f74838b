package org.haoren.bench;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.TestPlaces;

/**
 * A crowd that wants the places of one shift, all of them at the same moment, each on a connection of their own; there are places for a fifth of them, and the others wait.
 * The same is run for other shifts before, so that a portal that has just started is not what is measured.
 */
final class RaceBench {
    private static final String PASSWORD = "Haoren-2026";
    private static final int BEFORE = 6;
    private final String database;
    private final String heap;

    RaceBench(String database, String heap) {
        this.database = database;
        this.heap = heap;
    }

    /** @param signedUp who have a place @param taken places, as the shift counts them @param waiting who wait @param turns the numbers they wait under, all different @param last the highest of them */
    private record Outcome(int signedUp, int taken, int waiting, int turns, int last) {
        boolean right(int places, int racers) {
            return signedUp == places && taken == places && waiting == racers - places && turns == waiting && last == waiting;
        }
    }

    void run(int racers) throws IOException {
        int places = racers / 5;
        try (var server = Server.in("bench")) {
            var settings = Bench.city(server, database);
            var first = server.start(settings).ready(Duration.ofMinutes(5)).administeredBy("10000000001", "10000000043", PASSWORD);
            var leader = first.resident("站长");
            var station = TestPlaces.approved(first, leader, "抢位站");
            var races = new ArrayList<Crowd>();
            for (int race = 0; race <= BEFORE; race++) races.add(new Crowd(Crowd.shift(leader, station, "抢位" + race, first.now().withNano(0).plusDays(2 + race), places), 0, racers));
            server.kill();
            Crowd.write(settings, server.data(), racers);
            var portal = server.withHeap(heap).withMachine(List.of()).start(settings).ready(Duration.ofMinutes(5));
            var secret = new TestSecret(server.data());
            System.out.printf("%n%-28s %10s %10s %10s %10s %10s  %s%n", "", "seconds", "p50 ms", "p99 ms", "places", "waiting", "in order");
            for (var race : races) print(race(portal, server.port(), secret, race), outcome(settings, race), places, racers);
            System.out.printf("%s, %d at once for %d places, %d cores shared with the load; the last race is the one to read%n%n", database, racers, places, Runtime.getRuntime().availableProcessors());
        }
    }

    private static Load.Figures race(Portal portal, int port, TestSecret secret, Crowd crowd) {
        var comers = crowd.comers(secret, portal.instant());
        var next = new AtomicInteger();
        return new Load(port, crowd.number()).run("race", Duration.ofMinutes(2), 201, () -> {
            int at = next.getAndIncrement();
            return at < comers.size() ? comers.get(at).posts("/sign-ups?wait=true", "") : null;
        });
    }

    private static void print(Load.Figures found, Outcome outcome, int places, int racers) {
        System.out.printf("%,6d %-21s %10.1f %10.1f %10.1f %10d %10d  %s%n", found.answers(), "sign-ups", found.seconds(), found.p50Millis(), found.p99Millis(), outcome.signedUp(),
                outcome.waiting(), outcome.right(places, racers) && found.answers() - found.unexpected() == places ? "yes" : "NO: " + outcome);
    }

    private static Outcome outcome(Properties settings, Crowd race) {
        try (var connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), settings.getProperty("haoren.database.user", "haoren"),
                settings.getProperty("haoren.database.password", ""));
                var asked = connection.prepareStatement("select (select count(*) from shift_sign_up where shift = ? and standing = 1), (select taken from shift where code = ?), count(*), count(distinct number), "
                        + "coalesce(max(number), 0) from shift_waiting where shift = ? and standing = 1")) {
            for (int at = 1; at <= 3; at++) asked.setString(at, race.shift());
            try (var row = asked.executeQuery()) {
                row.next();
                return new Outcome(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
