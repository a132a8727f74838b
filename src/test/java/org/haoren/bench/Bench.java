package org.haoren.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.haoren.suite.Election;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Starts a portal with the demo city, warms it up, measures, prints a table and writes {@code target/bench.json}. System properties: {@code bench.database}
 * (h2, postgresql), {@code bench.clients} (64), {@code bench.warm-up} seconds for each address and for casting (60), {@code bench.seconds} (20),
 * {@code bench.voters} (300000), {@code bench.heap} of the portal ({@code 1g}), {@code bench.machine} further options of its virtual machine.
 *
 * <p>With {@code bench.people} set to a number of people only signing in, finding people and one's own page are measured, by 8 clients: among 10,000 and among so many.
 *
 * <p>With {@code bench.presence} set to a number of volunteers only their checking in and out at one station is measured, each of them once and as quickly as they are answered.
 *
 * <p>With {@code bench.race} set to a number of volunteers only their racing for the places of one shift is measured, a fifth as many as there are of them.
 *
 * <p>With {@code bench.grown} set to a number of ballots only casting is measured: when the box is nearly empty, and when it holds so many; then what follows the vote.
 */
public final class Bench {
    /** Ballots of one measurement of {@code bench.grown}, and how many are cast before the first. */
    private static final int PORTION = 20_000;
    private final int clients = Integer.getInteger("bench.clients", 64);
    private final Duration warmUp = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 60));
    private final Duration length = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
    private final int grown = Integer.getInteger("bench.grown", 0);
    private final int people = Integer.getInteger("bench.people", 0);
    private final int number = grown == 0 ? Integer.getInteger("bench.voters", 300_000) : grown + 2 * PORTION;
    private final String database = System.getProperty("bench.database", "h2");
    private ProcessHandle process;
    private final String heap = System.getProperty("bench.heap", "1g");
    private final List<String> machine = Stream.of(System.getProperty("bench.machine", "").split(" ")).filter(option -> !option.isEmpty()).toList();
    private final List<Row> measured = new ArrayList<>();
    private List<Afterwards.Timed> afterwards = List.of();

    /** @param processorMillis of the portal's process for each answer, its own housekeeping included; less disturbed by whatever else the machine does */
    private record Row(Load.Figures figures, double processorMillis) {}

    public static void main(String... none) throws IOException {
        new Bench().any();
    }

    private void any() throws IOException {
        int presence = Integer.getInteger("bench.presence", 0);
        int race = Integer.getInteger("bench.race", 0);
        if (race > 0) new RaceBench(database, heap).run(race);
        else if (presence > 0) new PresenceBench(clients, database, heap).run(presence);
        else if (people > 0) new PeopleBench(Integer.getInteger("bench.clients", 8), warmUp, length, database, heap).run(people);
        else run();
    }

    private void run() throws IOException {
        var empty = Path.of("target", "nothing.war");
        ShrinkWrap.create(WebArchive.class, "nothing.war").addClass(EmptyServlet.class).as(ZipExporter.class).exportTo(empty.toFile(), true);
        try (var server = Server.in("bench")) {
            var settings = Bench.city(server, database);
            var first = server.start(settings, "--deploy", empty.toString()).ready(Duration.ofMinutes(5)).administeredBy("10000000001", "10000000043", "Haoren-2026");
            var firstStart = server.startup();
            var election = new Election(first, 6, 0);
            server.kill();
            var voters = new Voters(number, server.data());
            voters.write(settings);
            if (grown == 0 && "postgresql".equals(database)) measured.add(new Row(singleRows(settings), 0));
            var portal = server.withHeap(heap).withMachine(machine).start(settings, "--deploy", empty.toString()).ready(Duration.ofMinutes(5));
            var load = new Load(server.port(), clients);
            process = ProcessHandle.of(server.pid()).orElseThrow();
            if (grown == 0) measure(load, portal, election, voters);
            else grow(load, portal, election, voters);
            print(firstStart, server.startup(), memoryMegabytes(server.pid()));
        }
    }

    /** Of a portal with the demo city, which has its administrators already. */
    static Properties city(Server server, String database) {
        var settings = server.settings("postgresql".equals(database));
        settings.setProperty("haoren.demo.city", "true");
        settings.remove("haoren.hours-flag.full-places");
        settings.remove("haoren.first-administrator.code");
        settings.remove("haoren.first-security-administrator.code");
        return settings;
    }

    private void measure(Load load, Portal portal, Election election, Voters voters) {
        var nothing = same(Client.request("GET", "/nothing/nothing", "", ""));
        var home = same(Client.request("GET", "/", "", ""));
        var paper = same(Client.request("GET", "/awards/voting/ballot?round=" + election.round(), "", ""));
        for (var each : List.of(nothing, home, paper)) load.run("", warmUp, 200, each);
        add(() -> load.run("empty servlet", length, 200, nothing));
        add(() -> load.run("home page", length, 200, home));
        add(() -> load.run("ballot page", length, 200, paper));
        var papers = voters.papers(election, 5_000, portal.instant());
        load.run("", warmUp, 200, papers);
        add(() -> load.run("ballot page, voter", length, 200, papers));
        load.run("", warmUp, 201, voters.ballots(election, voters.left() / 2, portal.instant()));
        add(() -> load.run("casting ballots", length.multipliedBy(3), 201, voters.ballots(election, voters.left(), portal.instant())));
        add(() -> load.run("empty servlet again", length, 200, nothing));
    }

    /** What the database does by itself: a transaction for each row, as many connections as there are clients. */
    private Load.Figures singleRows(Properties settings) {
        return new SingleRows(settings, clients).run(length);
    }

    private void grow(Load load, Portal portal, Election election, Voters voters) {
        load.run("", Duration.ofMinutes(10), 201, voters.ballots(election, PORTION, portal.instant()));
        add(() -> load.run("casting, 20,000 lie", Duration.ofMinutes(10), 201, voters.ballots(election, PORTION, portal.instant())));
        while (voters.left() > PORTION)
            load.run("", Duration.ofMinutes(30), 201, voters.ballots(election, Math.min(5 * PORTION, voters.left() - PORTION), portal.instant()));
        add(() -> load.run("casting, %,d lie".formatted(grown), Duration.ofMinutes(10), 201, voters.ballots(election, PORTION, portal.instant())));
        afterwards = new Afterwards(portal, election).run();
    }

    private void add(Supplier<Load.Figures> measurement) {
        var before = processor();
        var figures = measurement.get();
        measured.add(new Row(figures, processor().minus(before).toMillis() / (double) Math.max(1, figures.answers())));
    }

    /** What the portal's process has used so far, of all cores together. */
    private Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Supplier<byte[]> same(byte[] request) {
        return () -> request;
    }

    private void print(Duration firstStart, Duration start, long memory) throws IOException {
        var base = measured.stream().map(Row::figures).filter(row -> grown != 0 || row.what().equals("empty servlet")).findFirst().orElseThrow();
        System.out.printf("%n%-22s %12s %10s %10s %10s %10s %14s %12s%n", "", "answers/s", "p50 ms", "p99 ms", "ratio", "p99 ratio", "processor ms", "unexpected");
        var rows = Json.createArrayBuilder();
        for (var each : measured) {
            var row = each.figures();
            var ratio = row.perSecond() / base.perSecond();
            System.out.printf("%-22s %12.0f %10.1f %10.1f %10.3f %10.2f %14.3f %12d%n", row.what(), row.perSecond(), row.p50Millis(), row.p99Millis(), ratio,
                    row.p99Millis() / base.p99Millis(), each.processorMillis(), row.unexpected());
            rows.add(Json.createObjectBuilder().add("what", row.what()).add("answersPerSecond", row.perSecond()).add("p50Millis", row.p50Millis())
                    .add("p99Millis", row.p99Millis()).add("ratio", ratio).add("processorMillis", each.processorMillis()).add("answers", row.answers())
                    .add("unexpected", row.unexpected()));
        }
        for (var each : afterwards) System.out.printf("%-42s %8.1f s%n", each.what(), each.seconds());
        var steps = Json.createArrayBuilder();
        for (var each : afterwards) steps.add(Json.createObjectBuilder().add("what", each.what()).add("seconds", each.seconds()));
        var cores = Runtime.getRuntime().availableProcessors();
        System.out.printf("%s, %d clients, %d cores shared with the load; ratios to \"%s\"; ready after %.1f s, with telling the demo city %.1f s; heap of at most %s, "
                + "resident memory %d MB%n%n", database, clients, cores, base.what(), start.toMillis() / 1e3, firstStart.toMillis() / 1e3, heap, memory);
        var written = Json.createObjectBuilder().add("database", database).add("clients", clients).add("cores", cores).add("startSeconds", start.toMillis() / 1e3)
                .add("firstStartSeconds", firstStart.toMillis() / 1e3).add("heap", heap).add("residentMegabytes", memory).add("ratiosTo", base.what()).add("figures", rows).add("afterwards", steps).build();
        Files.writeString(Path.of("target", "bench.json"), written.toString());
    }

    /** -1 where the system does not tell. */
    private static long memoryMegabytes(long pid) throws IOException {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) return -1;
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }
}
