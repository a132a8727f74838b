package org.haoren.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest key seals, all of them open, and two nodes over one folder agree. */
class SealingKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
    @TempDir Path data;
    private SealingKeys keys;
    private final Sealing sealing = new Sealing();

    @BeforeEach
    void ring() {
        keys = new SealingKeys(data, new Keys(data, Suite.INTERNATIONAL));
        sealing.keys = keys;
    }

    @Test
    void what_an_older_key_sealed_still_opens_and_is_not_fresh() {
        var before = sealing.seal("number", "3405");
        assertThat(sealing.fresh(before)).isTrue();
        keys.begin(Suite.INTERNATIONAL, NOW);
        assertThat(sealing.open("number", before)).isEqualTo("3405");
        assertThat(sealing.fresh(before)).isFalse();
        assertThat(sealing.fresh(sealing.seal("number", "3405"))).isTrue();
    }

    @Test
    void the_national_algorithms_seal_and_bind_to_the_purpose_as_well() {
        var id = keys.begin(Suite.NATIONAL, NOW);
        var sealed = sealing.seal("number", "禾州");
        assertThat(sealed).startsWith(id + ".");
        assertThat(sealing.open("number", sealed)).isEqualTo("禾州");
        assertThatThrownBy(() -> sealing.open("address", sealed)).isInstanceOf(IllegalStateException.class);
        var altered = sealed.substring(0, sealed.length() - 3) + (sealed.charAt(sealed.length() - 3) == 'A' ? 'B' : 'A') + sealed.substring(sealed.length() - 2);
        assertThatThrownBy(() -> sealing.open("number", altered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_portal_that_began_with_the_national_ones_keeps_them_whatever_the_setting_says_later(@TempDir Path other) {
        var first = new KeyedHash();
        first.keys = new Keys(other, Suite.NATIONAL);
        var later = new KeyedHash();
        later.keys = new Keys(other, Suite.INTERNATIONAL);
        assertThat(first.of("person", "1")).hasSize(64).isEqualTo(later.of("person", "1"));
        var international = new KeyedHash();
        international.keys = new Keys(data, Suite.NATIONAL);
        assertThat(international.keys.suite()).isEqualTo(Suite.INTERNATIONAL);
        assertThat(new SealingKeys(other, later.keys).newest().suite()).isEqualTo(Suite.NATIONAL);
    }

    @Test
    void another_node_takes_up_a_key_that_it_does_not_know() {
        var node = new Sealing();
        node.keys = new SealingKeys(data, new Keys(data, Suite.INTERNATIONAL));
        keys.begin(Suite.INTERNATIONAL, NOW);
        assertThat(node.open("number", sealing.seal("number", "1"))).isEqualTo("1");
        assertThat(node.fresh(sealing.seal("number", "1"))).isTrue();
    }

    @Test
    void of_many_who_begin_one_at_once_none_is_lost() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var begun : threads.invokeAll(IntStream.range(0, 16).<Callable<String>>mapToObj(each -> () -> keys.begin(Suite.INTERNATIONAL, NOW)).toList()))
                assertThat(keys.byId(begun.get()).id()).isEqualTo(begun.get());
        } finally {
            threads.shutdown();
        }
        assertThat(keys.all()).hasSize(17);
    }

    @Test
    void the_newest_and_the_first_stay() {
        var first = keys.newest().id();
        var second = keys.begin(Suite.INTERNATIONAL, NOW);
        assertThatThrownBy(() -> keys.retire(first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keys.retire(second)).isInstanceOf(IllegalArgumentException.class);
        var sealed = sealing.seal("number", "1");
        keys.begin(Suite.INTERNATIONAL, NOW);
        keys.retire(second);
        assertThatThrownBy(() -> sealing.open("number", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_else_reads_the_file_and_a_damaged_one_is_not_taken() throws IOException {
        keys.begin(Suite.INTERNATIONAL, NOW);
        var file = data.resolve("sealing.keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        Files.writeString(file, "abcd international 2026-11-26T00:00:00Z short\n");
        assertThatThrownBy(() -> new SealingKeys(data, new Keys(data, Suite.INTERNATIONAL))).isInstanceOf(IllegalStateException.class);
    }
}
