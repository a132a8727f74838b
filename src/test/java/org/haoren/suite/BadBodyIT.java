package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void a_body_in_another_encoding_is_refused_however_deep_it_is(String encoding) {
        for (var body : List.of("{}", "{\"a\":" + "[".repeat(20_000), "[".repeat(20_000))) {
            var sent = portal.resident("阿木").send("POST", "/api/wishes", "application/json", BodyPublishers.ofByteArray(body.getBytes(Charset.forName(encoding))));
            assertThat(sent.status()).as(body.length() + " signs in " + encoding).isEqualTo(400);
        }
    }

    @Test
    void a_number_without_end_is_refused_at_once() {
        assertThat(wish("{\"valueYuan\":" + "9".repeat(900_000) + "}").status()).isEqualTo(400);
        assertThat(wish("{\"valueYuan\":1e999999999}").expect(400).beside("valueYuan").text()).doesNotContain("Exception");
        assertThat(wish("{\"other\":1e999999999}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wishes/wish?wish=%00", "/awards/rounds/round?round=a%00b", "/credibility/log?log=%00", "/places/stations/station?station=%0a",
            "/wishes/wall?kind=%1f", "/files/absent?until=%00"})
    void an_address_with_a_control_character_is_missing(String address) {
        for (var who : List.of(portal.nobody(), portal.resident("阿木"))) assertThat(who.get(address).status()).as(address).isEqualTo(404);
    }

    @Test
    void the_api_says_so_in_its_own_way() {
        var answer = portal.nobody().get("/api/wishes?kind=%00").expect(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/wishes/%00", "/wishes/%00", "/api/honours/%ff", "/api/rounds/%ED%A0%80"})
    void a_path_that_is_no_text_is_no_address(String address) {
        assertThat(portal.nobody().statusOfRaw(address)).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷野家", "㐱", "𰻝", "王e\u0301", "😀", "👨\u200D👩\u200D👧", "阿不都·热西提", "བོད་", "ئۇيغۇر"})
    void every_sign_that_people_can_see_comes_back_as_it_was(String name) {
        assertThat(portal.resident(name).get("/api/me").expect(200).json().getString("name")).isEqualTo(name);
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
