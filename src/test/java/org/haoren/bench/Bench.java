package org.haoren.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.haoren.suite.Election;
import org.haoren.suite.Server;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Starts a portal with the demo city, warms it up, measures, prints a table and writes {@code target/bench.json}. System properties: {@code bench.database}
 * (h2, postgresql), {@code bench.clients} (32), {@code bench.warm-up} seconds for each address (25), {@code bench.seconds} (15), {@code bench.voters} (20000).
 */
public final class Bench {
    private final int clients = Integer.getInteger("bench.clients", 32);
    private final Duration warmUp = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 25));
    private final Duration length = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private final int voters = Integer.getInteger("bench.voters", 20_000);
    private final String database = System.getProperty("bench.database", "h2");
    private final List<Load.Figures> measured = new ArrayList<>();

    public static void main(String... none) throws IOException {
        new Bench().run();
    }

    private void run() throws IOException {
        var empty = Path.of("target", "nothing.war");
        ShrinkWrap.create(WebArchive.class, "nothing.war").addClass(EmptyServlet.class).as(ZipExporter.class).exportTo(empty.toFile(), true);
        try (var server = Server.in("bench")) {
            var settings = server.settings("postgresql".equals(database));
            settings.setProperty("haoren.demo.city", "true");
            settings.remove("haoren.first-administrator.code");
            var first = server.start(settings, "--deploy", empty.toString()).ready(Duration.ofMinutes(5)).administeredBy("10000000001", "Haoren-2026");
            var firstStart = server.startup();
            var election = new Election(first, 6, 0);
            server.kill();
            var people = new Voters(voters);
            people.write(settings);
            server.start(settings, "--deploy", empty.toString()).ready(Duration.ofMinutes(5));
            measure(election, people, server.port());
            print(firstStart, server.startup(), memoryMegabytes(server.pid()));
        }
    }

    private void measure(Election election, Voters people, int port) {
        var load = new Load(port, clients);
        var nothing = same(Connection.request("GET", "/nothing/nothing", "", ""));
        var home = same(Connection.request("GET", "/", "", ""));
        var paper = same(Connection.request("GET", "/awards/voting/ballot?round=" + election.round(), "", ""));
        for (var each : List.of(nothing, home, paper)) load.run("", warmUp, 200, each);
        measured.add(load.run("empty servlet", length, 200, nothing));
        measured.add(load.run("home page", length, 200, home));
        measured.add(load.run("ballot page", length, 200, paper));
        var signed = people.arrive(port);
        var voters = new AtomicInteger();
        measured.add(load.run("ballot page, voter", length, 200, () -> Connection.request("GET", "/awards/voting/ballot?round=" + election.round(),
                "Cookie: " + signed.get(voters.getAndIncrement() % signed.size()).cookies() + "\r\n", "")));
        var ballots = Ballots.of(election, signed);
        load.run("", length.multipliedBy(4), 201, ballots.first());
        measured.add(load.run("casting ballots", length.multipliedBy(4), 201, ballots.rest()));
    }

    private static Supplier<byte[]> same(byte[] request) {
        return () -> request;
    }

    private void print(Duration firstStart, Duration start, long memory) throws IOException {
        var base = measured.get(0).perSecond();
        System.out.printf("%n%-18s %12s %10s %10s %10s %12s%n", "", "requests/s", "p50 ms", "p99 ms", "to empty", "unexpected");
        var rows = Json.createArrayBuilder();
        for (var row : measured) {
            System.out.printf("%-18s %12.0f %10.1f %10.1f %10.3f %12d%n", row.what(), row.perSecond(), row.p50Millis(), row.p99Millis(), row.perSecond() / base, row.unexpected());
            rows.add(Json.createObjectBuilder().add("what", row.what()).add("requestsPerSecond", row.perSecond()).add("p50Millis", row.p50Millis())
                    .add("p99Millis", row.p99Millis()).add("toEmptyServlet", row.perSecond() / base).add("answers", row.answers()).add("unexpected", row.unexpected()));
        }
        var cores = Runtime.getRuntime().availableProcessors();
        System.out.printf("%s, %d clients, %d cores shared with the load; ready after %.1f s, with telling the demo city %.1f s; resident memory %d MB%n%n", database, clients,
                cores, start.toMillis() / 1e3, firstStart.toMillis() / 1e3, memory);
        var written = Json.createObjectBuilder().add("database", database).add("clients", clients).add("cores", cores).add("startSeconds", start.toMillis() / 1e3)
                .add("firstStartSeconds", firstStart.toMillis() / 1e3).add("residentMegabytes", memory).add("figures", rows).build();
        Files.writeString(Path.of("target", "bench.json"), written.toString());
    }

    /** -1 where the system does not tell. */
    private static long memoryMegabytes(long pid) throws IOException {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) return -1;
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }
}
