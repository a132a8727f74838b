package org.haoren.platform.mail;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** A gateway for text messages: one HTTP call each, described for whoever runs one in {@code src/docs/sms-gateway.md}. */
final class Gateway {
    /** Not the message's fault: a token to be mended, or a gateway with too much to do. */
    private static final Set<Integer> TRY_AGAIN = Set.of(401, 403, 408, 425, 429);
    private final URI address;
    private final String token;
    private final Duration wait;
    private final HttpClient client;

    Gateway(URI address, String token, Duration wait) {
        this.address = address;
        this.token = token;
        this.wait = wait;
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(wait).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** Returns once the gateway has taken it over. */
    void take(Parcel parcel) throws Undelivered {
        var body = Json.createObjectBuilder().add("id", parcel.code()).add("to", parcel.address()).add("text", parcel.text()).build();
        var request = HttpRequest.newBuilder(address).timeout(wait).header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body.toString())).build();
        try {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) throw new Undelivered("gateway " + status, status / 100 == 4 && !TRY_AGAIN.contains(status));
        } catch (IOException e) {
            throw new Undelivered("gateway " + e.getClass().getSimpleName(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("gateway interrupted", false);
        }
    }
}
