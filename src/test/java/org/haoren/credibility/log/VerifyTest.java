package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.haoren.credibility.log.verify.Verifier;
import org.haoren.platform.crypto.SigningKey;
import org.haoren.platform.crypto.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
    private static final List<SigningKey> KEYS = TestKeys.two();
    private static final List<SigningKey> FIRST = KEYS.subList(0, 1);
    @TempDir Path folder;
    private String said;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 700, 65_535, 65_536, 65_537, 70_000})
    void a_log_of_any_size_is_found_right(int size) throws IOException {
        log().grow(size);
        assertThat(verify()).as(said).isEqualTo(Verifier.GOOD);
        assertThat(said).contains("First check of " + PublishedLog.ORIGIN, size + " entries", "everything that was checked is right");
    }

    @Test void a_log_that_has_only_grown_is_found_right_from_every_size_to_every_other() throws IOException {
        var log = log();
        for (int size : new int[] {0, 1, 3, 200, 256, 257, 300, 512, 600}) {
            log.grow(size);
            assertThat(verify()).as(size + ": " + said).isEqualTo(Verifier.GOOD);
            if (size > 0) assertThat(said).contains("the first ");
        }
    }

    @Test void every_changed_byte_of_a_small_log_is_noticed() throws IOException {
        log().grow(3);
        assertThat(verify()).as(said).isEqualTo(Verifier.GOOD);
        int changed = 0;
        for (var file : files()) {
            if (file.endsWith("keys")) continue;
            var bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                var other = bytes.clone();
                other[i] ^= (byte) (1 << i % 8);
                Files.write(file, other);
                assertThat(verify()).as(file + " byte " + i + ": " + said).isNotEqualTo(Verifier.GOOD);
                changed++;
            }
            Files.write(file, bytes);
        }
        assertThat(changed).isGreaterThan(600);
        assertThat(verify()).as(said).isEqualTo(Verifier.GOOD);
    }

    @Test void the_place_that_differs_is_named() throws IOException {
        log().grow(700);
        change("tile/entries/001", 2 * 160 + 20);
        assertThat(verify()).isEqualTo(Verifier.DIFFERS);
        assertThat(said).containsPattern("entry 25[678] in tile/entries/001 does not have the hash that tile/0/001 says").contains("the root");
        log().grow(700);
        change("tile/0/002.p/188", 32 * 7);
        assertThat(verify()).isEqualTo(Verifier.DIFFERS);
        assertThat(said).contains("entry 519 in tile/entries/002.p/188 does not have the hash that tile/0/002.p/188 says");
        log().grow(700);
        change("tile/1/000.p/2", 33);
        assertThat(verify()).isEqualTo(Verifier.DIFFERS);
        assertThat(said).contains("in tile/1/000.p/2, hash 1");
    }

    @Test void a_shorter_log_and_another_past_are_noticed() throws IOException {
        log().grow(300);
        verify();
        log().grow(299);
        assertThat(verify()).isEqualTo(Verifier.DIFFERS);
        assertThat(said).contains("had 300 entries when it was seen last, and has 299 now");
        new PublishedLog(folder.resolve("log"), FIRST, number -> number == 7 ? PublishedLog.act(8) : PublishedLog.act(number)).grow(400);
        assertThat(verify()).isEqualTo(Verifier.DIFFERS);
        assertThat(said).contains("the first 300 entries are not those");
        log().grow(400);
        assertThat(verify()).as(said).isEqualTo(Verifier.GOOD);
    }

    @Test void receipts_are_right_or_named() throws IOException {
        log().grow(300);
        var hash = HexFormat.of().formatHex(Tree.leaf(PublishedLog.act(299)));
        assertThat(verify("299:" + hash)).as(said).isEqualTo(Verifier.GOOD);
        assertThat(said).contains("entry 299 is in the log");
        var json = Files.writeString(folder.resolve("receipt.json"), "{\"log\": \"city\", \"index\": 299, \"leafHash\": \"" + hash + "\", \"castAt\": null}");
        assertThat(verify(json.toString(), "city:299:" + hash)).as(said).isEqualTo(Verifier.GOOD);
        assertThat(verify("298:" + hash)).isEqualTo(Verifier.DIFFERS);
        assertThat(said).contains("entry 298 has the hash").contains(hash);
        assertThat(verify("300:" + hash)).isEqualTo(Verifier.DIFFERS);
        assertThat(verify("round-x:299:" + hash)).isEqualTo(Verifier.DIFFERS);
        assertThat(verify("299:" + hash.substring(1))).isEqualTo(Verifier.NOT_CHECKED);
    }

    @Test void keys_are_given_remembered_and_followed() throws IOException {
        var names = new NoteSigner(PublishedLog.ORIGIN, KEYS).verifierKeys();
        log().grow(10);
        assertThat(verify("--key", names.get(1))).isEqualTo(Verifier.DIFFERS);
        assertThat(said).contains("signed by none of the known keys");
        assertThat(verify("--key", names.get(0))).as(said).isEqualTo(Verifier.GOOD);
        new PublishedLog(folder.resolve("log"), KEYS.subList(1, 2), PublishedLog::act).grow(11);
        assertThat(verify()).isEqualTo(Verifier.DIFFERS);
        new PublishedLog(folder.resolve("log"), KEYS, PublishedLog::act).grow(12);
        assertThat(verify()).as(said).isEqualTo(Verifier.GOOD);
        assertThat(said).contains("A further key has signed beside the known one");
        new PublishedLog(folder.resolve("log"), KEYS.subList(1, 2), PublishedLog::act).grow(13);
        assertThat(verify()).as(said).isEqualTo(Verifier.GOOD);
    }

    @Test void a_full_tile_stands_in_for_the_partial_one() throws IOException {
        log().grow(100);
        var checkpoint = Files.readAllBytes(folder.resolve("log/checkpoint"));
        log().grow(256);
        Files.write(folder.resolve("log/checkpoint"), checkpoint);
        assertThat(folder.resolve("log/tile/0/000.p/100")).doesNotExist();
        assertThat(verify()).as(said).isEqualTo(Verifier.GOOD);
    }

    @Test void what_cannot_be_read_is_said() throws IOException {
        assertThat(verify()).isEqualTo(Verifier.NOT_CHECKED);
        assertThat(said).contains("checkpoint");
        log().grow(600);
        Files.delete(folder.resolve("log/tile/entries/001"));
        assertThat(verify()).isEqualTo(Verifier.NOT_CHECKED);
        assertThat(said).contains("tile/entries/001");
        assertThat(run("--memory")).isEqualTo(Verifier.NOT_CHECKED);
        assertThat(said).contains("Usage:");
        assertThat(run("--language", "zh")).isEqualTo(Verifier.NOT_CHECKED);
        assertThat(said).contains("用法：");
    }

    private PublishedLog log() throws IOException {
        var log = folder.resolve("log");
        for (var file : files()) Files.delete(file);
        return new PublishedLog(log, FIRST, PublishedLog::act);
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder.resolve("log"))) return List.of();
        try (var found = Files.walk(folder.resolve("log"))) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void change(String file, int at) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve("log").resolve(file));
        bytes[at] ^= 1;
        Files.write(folder.resolve("log").resolve(file), bytes);
    }

    private int verify(String... more) {
        var options = more.length > 0 && more[0].startsWith("--") ? 2 : 0;
        var all = new ArrayList<>(List.of("--language", "en", "--memory", folder.resolve("memory").toString()));
        all.addAll(List.of(more).subList(0, options));
        all.add(folder.resolve("log").toString());
        all.addAll(List.of(more).subList(options, more.length));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code = Verifier.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
