package org.haoren.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a small real server, which answers as the description says. */
class GatewayTest {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private HttpServer there;
    private volatile int answer = 202;

    @BeforeEach
    void start() throws IOException {
        there = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        there.createContext("/messages", call -> {
            taken.add(call.getRequestMethod() + " " + call.getRequestHeaders().getFirst("Authorization") + " " + call.getRequestHeaders().getFirst("Content-Type") + "\n"
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (answer == 302) call.getResponseHeaders().set("Location", "/messages");
            call.sendResponseHeaders(answer, -1);
            call.close();
        });
        there.start();
    }

    @AfterEach
    void stop() {
        there.stop(0);
    }

    @Test
    void the_call_is_as_it_is_described() throws Undelivered {
        gateway().take(Parcels.to(Channel.MOBILE, "13900000001"));
        assertThat(taken).hasSize(1);
        var parts = taken.get(0).split("\n", 2);
        assertThat(parts[0]).isEqualTo("POST Bearer the-token application/json");
        var body = Json.createReader(new StringReader(parts[1])).readObject();
        assertThat(body.keySet()).containsExactlyInAnyOrder("id", "to", "text");
        assertThat(body.getString("id")).isEqualTo("4k2m9x7c0q8w3e5r");
        assertThat(body.getString("to")).isEqualTo("13900000001");
        assertThat(body.getString("text")).isEqualTo(Parcels.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"400,true", "404,true", "422,true", "401,false", "403,false", "408,false", "425,false", "429,false", "500,false", "503,false", "302,false"})
    void what_it_answers_says_whether_to_try_again(int status, boolean forGood) {
        answer = status;
        var why = refused(gateway());
        assertThat(why.forGood()).isEqualTo(forGood);
        assertThat(why).hasMessage("gateway " + status);
        assertThat(taken).as("a redirect is not followed").hasSize(1);
    }

    @Test
    void a_gateway_that_is_not_there_or_says_nothing_is_tried_again() throws IOException {
        var gone = gateway();
        there.stop(0);
        assertThat(refused(gone).forGood()).isFalse();
        try (var silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/messages");
            assertThat(refused(new Gateway(address, "the-token", Duration.ofMillis(300))).forGood()).isFalse();
        }
    }

    private Gateway gateway() {
        return new Gateway(URI.create("http://127.0.0.1:" + there.getAddress().getPort() + "/messages"), "the-token", WAIT);
    }

    private static Undelivered refused(Gateway gateway) {
        var why = catchThrowableOfType(Undelivered.class, () -> gateway.take(Parcels.to(Channel.MOBILE, "13900000001")));
        assertThat(why).isNotNull();
        return why;
    }
}
