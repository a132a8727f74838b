package org.haoren.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** Public pages are kept in their rendered form, and nobody ever sees an old or another person's one. */
class KeptPagesIT extends PortalTest {
    private static final String STATIONS = "/places/stations/list";

    @Test
    void every_kept_address_gives_two_visitors_the_same_page_under_the_same_tag() {
        for (var address : KeptPagesFilter.ADDRESSES) {
            var one = portal.nobody().get(address);
            if (one.status() != 200) continue;
            var other = portal.nobody().get(address);
            assertThat(one.header("ETag")).as(address).isNotEmpty();
            assertThat(other.status()).as(address).isEqualTo(200);
        }
        assertThat(portal.nobody().get("/awards/honours/wall").expect(200).text()).contains("</html>");
    }

    @Test
    void who_has_the_page_already_is_told_that_it_still_holds() throws Exception {
        var first = ask("/portal/accessibility", "Accept-Language", "en");
        var again = ask("/portal/accessibility", "Accept-Language", "en", "If-None-Match", first.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_zipped_page_is_the_plain_one() throws Exception {
        var plain = ask("/accounts/privacy", "Accept-Language", "en");
        var zipped = ask("/accounts/privacy", "Accept-Language", "en", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(zipped.headers().allValues("Vary").toString()).contains("Accept-Encoding", "Cookie", "Accept-Language");
    }

    @Test
    void language_and_view_have_pages_of_their_own() throws Exception {
        var english = text(ask(STATIONS, "Accept-Language", "en"));
        var chinese = text(ask(STATIONS, "Accept-Language", "zh-CN"));
        var elder = text(ask(STATIONS, "Accept-Language", "en", "Cookie", "view=elder"));
        assertThat(english).contains("lang=\"en\"").contains("class=\"everyone\"");
        assertThat(chinese).contains("lang=\"zh-CN\"");
        assertThat(elder).contains("class=\"elder\"");
    }

    @Test
    void what_has_just_happened_is_seen_at_once() {
        assertThat(portal.nobody().get(STATIONS).expect(200).text()).doesNotContain("新月亮湾站");
        var station = TestPlaces.approved(portal, portal.resident("站长"), "新月亮湾站");
        assertThat(portal.nobody().get("/places/stations/station?station=" + station).expect(200).text()).contains(station);
        assertThat(portal.nobody().get("/api/stations/" + station).expect(200).text()).contains("新月亮湾站");
    }

    @Test
    void who_is_signed_in_gets_a_page_of_their_own_and_leaves_none_behind() {
        var person = portal.resident("独一无二名");
        assertThat(person.get(STATIONS).expect(200).text()).contains("独一无二名");
        assertThat(person.get(STATIONS).header("ETag")).isEmpty();
        assertThat(portal.nobody().get(STATIONS).expect(200).text()).doesNotContain("独一无二名");
    }

    @Test
    void what_was_said_once_is_not_said_again() {
        assertThat(portal.nobody().get(STATIONS + "?done=signedOut").header("ETag")).isEmpty();
    }

    @Test
    void a_missing_thing_is_not_kept() {
        for (int time = 0; time < 2; time++) {
            var missing = portal.nobody().get("/awards/rounds/round?round=absent");
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.header("ETag")).isEmpty();
        }
    }

    private HttpResponse<byte[]> ask(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(portal.address().resolve(URI.create(path))).headers(headers).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
