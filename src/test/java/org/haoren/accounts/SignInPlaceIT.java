package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.haoren.suite.Json;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.junit.jupiter.api.Test;

/** From where one is signed in: by the operator's list of networks, else by the network that many share; never by the whole address. */
@OwnPortal
class SignInPlaceIT {
    @Test
    void a_sign_in_says_where_it_comes_from_and_a_bad_list_keeps_the_portal_shut() throws IOException {
        try (var server = Server.in("networks")) {
            var settings = server.settings();
            settings.setProperty("haoren.networks", "networks.csv");
            settings.setProperty("haoren.proxies", "1");
            Files.createDirectories(server.data());
            var file = server.data().resolve("networks.csv");
            Files.writeString(file, "network,zh,en\n10.20.0.0/16,市政府,City hall\n10.20.0.7/24,甲,\n");
            assertThat(server.start(settings).exitCode(Duration.ofMinutes(3))).isEqualTo(1);
            assertThat(server.said()).contains("Haoren cannot start: haoren.networks: ", "networks.csv, line 3: '10.20.0.7/24' has bits behind its prefix");
            Files.writeString(file, "network,zh,en\n# of the city\n10.20.0.0/16,市政府,City hall\n2001:db8:1::/48,市图书馆,\n");
            var portal = server.start(settings).ready(Duration.ofMinutes(3));
            var person = portal.resident("看地点的人");
            from(person, "10.20.30.40");
            from(person, "::ffff:10.20.1.2");
            from(person, "203.0.113.77");
            from(person, "2001:db8:1:2:3:4:5:6");
            from(person, "2001:db8:9:2:3:4:5:6");
            assertThat(places(person)).contains("City hall", "203.0.113.0/24", "2001:db8:9::/48", "市图书馆").filteredOn("City hall"::equals).hasSize(2);
            var page = person.get("/accounts/sign-ins").expect(200).text();
            assertThat(page).contains("from City hall", "from 203.0.113.0/24", "from 2001:db8:9::/48").doesNotContain("203.0.113.77", "10.20.30.40", "2001:db8:9:2");
            var data = person.get("/api/me/data").expect(200).text();
            assertThat(data).contains("市图书馆", "203.0.113.0/24").doesNotContain("203.0.113.77", "10.20.30.40");
        }
    }

    private static List<String> places(Person person) {
        return person.get("/api/me/sign-ins").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream().map(row -> row.getJsonObject("place"))
                .map(place -> place.getString("en").isEmpty() ? place.getString("zh") : place.getString("en")).toList();
    }

    private static void from(Person person, String address) {
        var elsewhere = person.withoutSignIn();
        elsewhere.send(elsewhere.request("/api/session").header("X-Forwarded-For", address).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.of("login", person.login(), "password", Portal.PASSWORD).toString()))).expect(204);
    }
}
