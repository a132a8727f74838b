package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.haoren.awards.TestRound;
import org.junit.jupiter.api.Test;

/**
 * Every address asked by every kind of person, against {@code addresses.csv}: method and address, then the expected status for nobody, a resident, a volunteer,
 * staff of another station, a reviewer of another unit, a clerk, the administrator. Codes in addresses are of things that do not exist and bodies are empty,
 * so whoever may ask gets 404, 409 or 422 where the others get 401 or 403. What the portal answers now is written to {@code target/addresses.csv}.
 */
class AddressesIT extends PortalTest {
    private static final Set<String> SERVLETS = Set.of("GET /health/ready", "GET /health/live", "GET /openapi", "GET /look/haoren.css", "GET /WEB-INF/web.xml",
            "GET /WEB-INF/frame.xhtml", "GET /index.xhtml", "GET /absent", "GET /files/absent");

    @Test
    void every_address_answers_each_person_as_the_table_says() throws IOException {
        var expected = table();
        var actual = new TreeMap<String, String>();
        TestRound.nominating(portal);
        var people = people();
        for (var address : addresses()) actual.put(address, people.stream().map(who -> Integer.toString(ask(who, address))).collect(Collectors.joining(",")));
        Files.write(Path.of("target", "addresses.csv"), actual.entrySet().stream().map(line -> line.getKey() + "," + line.getValue()).toList());
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void the_described_interface_is_the_whole_one() throws IOException {
        var described = portal.nobody().get("/openapi").expect(200).text();
        for (var resource : Addresses.resources()) assertThat(described).contains(resource.substring(resource.indexOf("/api")) + ":");
    }

    private static Set<String> addresses() throws IOException {
        var all = new TreeSet<>(SERVLETS);
        all.addAll(Addresses.pages());
        all.addAll(Addresses.resources());
        return all;
    }

    private static Map<String, String> table() throws IOException {
        var lines = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(Path.of("src", "test", "resources", "addresses.csv"))) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var comma = line.indexOf(',');
            assertThat(lines.put(line.substring(0, comma), line.substring(comma + 1))).as("two lines: " + line).isNull();
        }
        return lines;
    }

    private List<Person> people() {
        return List.of(portal.nobody(), portal.resident("居民"), portal.volunteer("志愿者"), portal.staff("站员", "STATION_STAFF", "elsewhere"),
                portal.staff("审核", "DEPARTMENT_REVIEWER", "elsewhere"), portal.staff("文员", "OFFICE_CLERK", ""), portal.administrator().signIn());
    }

    private static int ask(Person who, String line) {
        var method = line.substring(0, line.indexOf(' '));
        var address = line.substring(line.indexOf(' ') + 1).replaceAll("\\{index}", "7").replaceAll("\\{[a-z]+}", "absent");
        if (method.equals("GET")) return who.get(address).status();
        var asking = address.equals("/api/session") && who.signedIn() ? who.elsewhere() : who;
        return method.equals("DELETE") ? asking.delete(address).status() : asking.send(method, address, Json.of()).status();
    }
}
