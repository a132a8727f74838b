package org.haoren.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.haoren.accounts.CarriedSignIn;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;

/**
 * Signing in, finding people and one's own page, among few people and among very many: does what a person waits for grow with the city? Two portals over one database,
 * started one after the other; between them the city grows.
 */
final class PeopleBench {
    private static final String PASSWORD = "Haoren-2026";
    private static final int FEW = 10_000;
    /** Another citizen for each question, all over the city. */
    private static final long STRIDE = 7_368_787L;
    private final int clients;
    private final Duration warmUp;
    private final Duration length;
    private final String database;
    private final String heap;
    private final AtomicLong asked = new AtomicLong();

    PeopleBench(int clients, Duration warmUp, Duration length, String database, String heap) {
        this.clients = clients;
        this.warmUp = warmUp;
        this.length = length;
        this.database = database;
        this.heap = heap;
    }

    private record Question(int expected, Supplier<byte[]> next) {}

    void run(int many) throws IOException {
        try (var server = Server.in("bench")) {
            var settings = Bench.city(server, database);
            var first = server.start(settings).ready(Duration.ofMinutes(5)).administeredBy("10000000001", "10000000043", PASSWORD);
            var clerk = first.clerk();
            server.kill();
            var citizens = new Citizens(settings, server.data());
            citizens.write(0, FEW);
            var few = measured(server, settings, clerk, FEW);
            var began = System.nanoTime();
            citizens.write(FEW, many);
            var seconds = (System.nanoTime() - began) / 1e9;
            print(many, (many - FEW) / seconds, few, measured(server, settings, clerk, many));
        }
    }

    private Map<String, Load.Figures> measured(Server server, Properties settings, Person clerk, int people) {
        var portal = server.withHeap(heap).withMachine(List.of()).start(settings).ready(Duration.ofMinutes(5));
        var load = new Load(server.port(), clients);
        var questions = questions(portal, clerk, new TestSecret(server.data()), people);
        questions.values().forEach(each -> load.run("", warmUp.dividedBy(questions.size()), each.expected(), each.next()));
        var found = new LinkedHashMap<String, Load.Figures>();
        questions.forEach((what, each) -> found.put(what, load.run(what, length, each.expected(), each.next())));
        server.kill();
        return found;
    }

    private Map<String, Question> questions(Portal portal, Person clerk, TestSecret secret, int people) {
        var back = clerk.at(portal);
        var questions = new LinkedHashMap<String, Question>();
        questions.put("sign-in", new Question(204, of(people, citizen -> Client.request("POST", "/api/session", "",
                "{\"login\":\"" + Citizens.login(citizen) + "\",\"password\":\"" + PASSWORD + "\"}"))));
        questions.put("own page", new Question(200, ownPages(portal.instant(), secret, people)));
        questions.put("search by name", new Question(200, searches(back, people, Citizens::name)));
        questions.put("search by surname", new Question(200, searches(back, people, citizen -> Citizens.name(citizen).substring(0, 1))));
        questions.put("search by initials", new Question(200, searches(back, people, Citizens::initials)));
        questions.put("search by pinyin", new Question(200, searches(back, people, Citizens::pinyin)));
        questions.put("search by volunteer number", new Question(200, searches(back, people, citizen -> Citizens.number(citizen / 3 * 3))));
        questions.put("search by masked telephone", new Question(200, searches(back, people, citizen -> Citizens.login(citizen).replaceFirst("(?<=^...)....", "****"))));
        questions.put("search by document number", new Question(200, searches(back, people, Citizens::idNumber)));
        return questions;
    }

    private Supplier<byte[]> of(int people, IntFunction<byte[]> request) {
        return () -> request.apply((int) (asked.getAndIncrement() * STRIDE % people));
    }

    private Supplier<byte[]> searches(Person clerk, int people, IntFunction<String> text) {
        var headers = "Cookie: haoren=" + clerk.cookie("haoren") + "; haoren-claims=" + clerk.cookie("haoren-claims") + "\r\nX-CSRF-Token: " + clerk.token() + "\r\n";
        return of(people, citizen -> Client.request("POST", "/api/people/searches", headers, "{\"text\":\"" + text.apply(citizen) + "\"}"));
    }

    private Supplier<byte[]> ownPages(Instant now, TestSecret secret, int people) {
        var some = IntStream.range(0, Math.min(people, 5_000)).parallel().map(each -> (int) (each * STRIDE % people)).mapToObj(citizen -> Client.request("GET", "/accounts/me",
                "Cookie: " + CarriedSignIn.of(Citizens.account(citizen), Citizens.person(citizen, secret), now, secret).cookies() + "\r\n", "")).toList();
        return () -> some.get((int) (asked.getAndIncrement() % some.size()));
    }

    private void print(int many, double perSecond, Map<String, Load.Figures> few, Map<String, Load.Figures> more) throws IOException {
        System.out.printf("%n%-28s %10s %10s %10s %10s %10s %12s%n", "", "p50 ms", "p99 ms", "p50 ms", "p99 ms", "p99 ratio", "unexpected");
        System.out.printf("%-28s %21s %21s%n", "", "%,d people".formatted(FEW), "%,d people".formatted(many));
        var rows = Json.createArrayBuilder();
        few.forEach((what, before) -> {
            var after = more.get(what);
            var ratio = after.p99Millis() / before.p99Millis();
            System.out.printf("%-28s %10.1f %10.1f %10.1f %10.1f %10.2f %12d%n", what, before.p50Millis(), before.p99Millis(), after.p50Millis(), after.p99Millis(), ratio,
                    before.unexpected() + after.unexpected());
            rows.add(Json.createObjectBuilder().add("what", what).add("fewP50Millis", before.p50Millis()).add("fewP99Millis", before.p99Millis()).add("manyP50Millis", after.p50Millis())
                    .add("manyP99Millis", after.p99Millis()).add("ratio", ratio).add("unexpected", before.unexpected() + after.unexpected()));
        });
        System.out.printf("%s, %d clients, %d cores shared with the load; %,.0f people written a second, past the portal%n%n", database, clients, Runtime.getRuntime().availableProcessors(), perSecond);
        Files.writeString(Path.of("target", "bench-people.json"), Json.createObjectBuilder().add("database", database).add("clients", clients).add("few", FEW).add("many", many)
                .add("figures", rows).build().toString());
    }
}
