package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no request: each is answered at once, in words, as a problem document. */
class BadBodyIT extends PortalTest {
    private Answer wish(String body) {
        return portal.resident("阿木").send("POST", "/api/wishes", "application/json", BodyPublishers.ofString(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "5", "{\"station\":[]}", "{\"station\":{\"a\":1}}", "{\"valueYuan\":\"many\"}", "{\"kind\":\"NOPE\"}", "{\"kind\":5}"})
    void what_is_not_a_request_is_said_so(String body) {
        assertThat(wish(body).status()).isEqualTo(400);
        assertThat(wish(body).text()).contains("\"status\":400").doesNotContain("Exception");
    }

    @Test
    void a_body_nested_deeper_than_anybody_needs_is_refused_at_once() {
        assertThat(wish("{\"a\":".repeat(100_000)).status()).isEqualTo(400);
        assertThat(wish("[".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    void a_body_larger_than_anybody_needs_is_too_large() {
        assertThat(wish("{\"need\":\"" + "x".repeat(5_000_000) + "\"}").status()).isEqualTo(413);
    }

    @Test
    void another_kind_of_content_is_not_supported() {
        assertThat(portal.resident("阿木").send("POST", "/api/wishes", "text/plain", BodyPublishers.ofString("a")).status()).isEqualTo(415);
    }

    @Test
    void a_changing_call_from_another_site_or_without_the_token_is_refused() {
        var person = portal.resident("阿木");
        var form = person.request("/api/wishes").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
        assertThat(person.send(form).status()).isEqualTo(403);
        assertThat(person.send(person.request("/accounts/sign-in").header("Sec-Fetch-Site", "cross-site").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("signIn=signIn&login=a&password=b"))).status()).isEqualTo(403);
    }
}
