package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.haoren.credibility.log.verify.Verifier;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city's log as strangers read it. */
class LogIT extends PortalTest {
    private final HttpClient reader = HttpClient.newHttpClient();

    @Test void a_checkpoint_is_signed_by_the_key_on_the_page_and_follows_the_log() throws Exception {
        portal.signedUp("甲");
        var keys = portal.nobody().get("/api/logs/city/keys").expect(200).json();
        assertThat(keys.getString("origin")).isEqualTo("localhost:8080/log/city");
        assertThat(text("/log/city/keys")).isEqualTo(keys.getJsonArray("verifierKeys").getString(0) + "\n").startsWith("localhost:8080/log/city+");
        var checkpoint = get("/log/city/checkpoint", null);
        assertThat(checkpoint.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8"));
        assertThat(checkpoint.headers().firstValue("Cache-Control")).hasValue("public, max-age=1");
        assertThat(checkpoint.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        long size = portal.nobody().get("/api/logs/city").expect(200).json().getJsonNumber("size").longValue();
        assertThat(Wait.upTo(Duration.ofSeconds(20)).until(() -> signed() >= size)).isTrue();
    }

    @Test void tiles_and_entries_are_what_the_checkpoint_covers_and_nothing_else() throws Exception {
        for (int i = 0; i < 4; i++) portal.signedUp("乙" + i);
        long sofar = portal.nobody().get("/api/logs/city").expect(200).json().getJsonNumber("size").longValue();
        assertThat(Wait.upTo(Duration.ofSeconds(60)).until(() -> signed() >= sofar)).isTrue();
        int size = (int) signed();
        var place = size % 256 == 0 ? new Tile(0, size / 256 - 1, 256) : new Tile(0, size / 256, size % 256);
        var tile = get("/log/city/tile/" + place.path(), null);
        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(tile.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(tile.body()).hasSize(place.width() * 32);
        var bundle = get("/log/city/tile/" + new Tile(Tile.ENTRIES, place.index(), place.width()).path(), "gzip, identity");
        assertThat(bundle.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(bundle.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        var entries = new GZIPInputStream(new ByteArrayInputStream(bundle.body())).readAllBytes();
        assertThat(get("/log/city/tile/" + new Tile(Tile.ENTRIES, place.index(), place.width()).path(), "identity").body()).isEqualTo(entries);
        int at = 0;
        for (int i = 0; i < place.width(); i++) {
            int length = (entries[at] & 0xff) << 8 | entries[at + 1] & 0xff;
            var entry = Arrays.copyOfRange(entries, at + 2, at + 2 + length);
            assertThat(Tree.leaf(entry)).isEqualTo(Arrays.copyOfRange(tile.body(), i * 32, i * 32 + 32));
            at += 2 + length;
        }
        assertThat(at).isEqualTo(entries.length);
        for (int narrower : IntStream.of(1, place.width()).filter(one -> one <= 255).toArray())
            assertThat(get("/log/city/tile/" + new Tile(0, place.index(), narrower).path(), null).statusCode()).isEqualTo(200);
        for (var absent : List.of("tile/0/" + "x999/999", "tile/entries/x999/999", "tile/7/000.p/1", "tile/63/000", "tile/0/0", "tile/0/000.p/256", "tile/0/000.p/0", "tile/x/000", "tile", "",
                "checkpoint/", "tile/" + new Tile(0, place.index() + 2, 256).path())) {
            var answer = get("/log/city/" + absent, null);
            assertThat(answer.statusCode()).as(absent).isEqualTo(404);
            assertThat(answer.headers().firstValue("Cache-Control")).as(absent).hasValue("no-store");
        }
        assertThat(get("/log/nowhere/checkpoint", null).statusCode()).isEqualTo(404);
    }

    @Test void many_who_ask_at_once_get_the_same_log() throws Exception {
        var answers = IntStream.range(0, 24).parallel().mapToObj(i -> {
            if (i % 6 == 0) portal.signedUp("丙" + i);
            return text("/log/city/checkpoint");
        }).map(Checkpoint::of).distinct().sorted((a, b) -> Long.compare(a.size(), b.size())).toList();
        for (int i = 1; i < answers.size(); i++) {
            assertThat(answers.get(i).size()).as("two heads of one size").isGreaterThan(answers.get(i - 1).size());
            if (answers.get(i - 1).size() == 0) continue;
            var growth = portal.nobody().get("/api/logs/city/growth?from=" + answers.get(i - 1).size()).expect(200).json();
            assertThat(growth.getString("oldRoot")).isEqualTo(HexFormat.of().formatHex(answers.get(i - 1).root()));
        }
    }

    @Test void the_command_line_verifier_finds_it_right_and_knows_it_again(@TempDir Path memory) throws Exception {
        var receipt = portal.nobody().get("/api/logs/city/entries/0").expect(200).json();
        assertThat(verify(memory, "0:" + receipt.getString("leafHash"))).contains("RESULT: everything that was checked is right", "Receipt: entry 0");
        long before = signed();
        portal.signedUp("丁");
        assertThat(Wait.upTo(Duration.ofSeconds(20)).until(() -> signed() > before)).isTrue();
        assertThat(verify(memory)).contains("Things were only added", "RESULT: everything that was checked is right");
    }

    private String verify(Path memory, String... receipts) {
        var arguments = new ArrayList<>(List.of("--language", "en", "--memory", memory.toString(), portal.address().resolve("/log/city").toString()));
        arguments.addAll(List.of(receipts));
        var out = new ByteArrayOutputStream();
        int code = Verifier.run(arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(Verifier.GOOD);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long signed() {
        return Checkpoint.of(text("/log/city/checkpoint")).size();
    }

    private String text(String path) {
        return new String(get(path, null).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, String encoding) {
        var request = HttpRequest.newBuilder(portal.address().resolve(path)).timeout(Duration.ofSeconds(60));
        if (encoding != null) request.header("Accept-Encoding", encoding);
        try {
            return reader.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
