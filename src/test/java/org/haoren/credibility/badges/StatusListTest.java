package org.haoren.credibility.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StatusListTest {
    /** Bits as a verifier reads them: the first is the highest of the first byte. */
    static BitSet read(String encoded) {
        assertThat(encoded).startsWith("u");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            var bytes = in.readAllBytes();
            var bits = new BitSet();
            for (int at = 0; at < bytes.length * 8; at++) bits.set(at, (bytes[at / 8] >> 7 - at % 8 & 1) == 1);
            assertThat(bytes).as("sixteen kilobytes, as the standard asks for").hasSize(16 * 1024);
            return bits;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 200) void a_bit_is_set_for_what_has_ended_and_for_nothing_else(@ForAll @LongRange(min = 0, max = 5_000_000_000L) long place) {
        var list = StatusList.of(place);
        assertThat(place).isBetween(list.first(), list.end() - 1);
        assertThat(read(list.encoded(List.of(place))).stream()).containsExactly(StatusList.index(place));
    }

    @Test void none_has_ended_at_first() {
        assertThat(read(new StatusList(0).encoded(List.of())).isEmpty()).isTrue();
        assertThat(read(new StatusList(1).encoded(List.of(131_072L, 262_143L))).stream()).containsExactly(0, 131_071);
    }
}
