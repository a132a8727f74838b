package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.haoren.platform.crypto.CanonicalJson;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test void an_act_has_one_form() {
        var entry = Document.act(Instant.parse("2026-11-23T08:20:22Z"), "k3v9x0qq2a", new byte[] {0, (byte) 0xab}, "wishes.WishClaimed");
        assertThat(text(entry)).isEqualTo("{\"at\":\"2026-11-23T08:20:22Z\",\"code\":\"k3v9x0qq2a\",\"commitment\":\"00ab\",\"kind\":\"wishes.WishClaimed\"}");
    }

    @Test void a_moment_has_six_digits_or_none() {
        assertThat(Document.moment(Instant.parse("2026-11-23T08:20:22.000000999Z"))).isEqualTo("2026-11-23T08:20:22Z");
        assertThat(Document.moment(Instant.parse("2026-11-23T08:20:22.5Z"))).isEqualTo("2026-11-23T08:20:22.500000Z");
        assertThat(Document.moment(Instant.parse("2026-11-23T08:20:22.000001Z"))).isEqualTo("2026-11-23T08:20:22.000001Z");
    }

    @Test void sealed_details_are_in_the_order_of_their_names() {
        assertThat(text(Document.sealed(17L, Map.of("b", "2", "a", "1", "A", "0")))).isEqualTo("{\"actor\":\"17\",\"sealed\":{\"A\":\"0\",\"a\":\"1\",\"b\":\"2\"}}");
        assertThat(text(Document.sealed(null, Map.of()))).isEqualTo("{\"actor\":null,\"sealed\":{}}");
    }

    @Test void only_what_must_be_escaped_is() {
        assertThat(text(CanonicalJson.bytes(Map.of("好", "\u20ac$\u000f\nA'B\"\\/<é>\t\u2028")))).isEqualTo("{\"好\":\"\u20ac$\\u000f\\nA'B\\\"\\\\/<é>\\t\u2028\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(Map.of("a", "\ud800")));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(Map.of("a", 1)));
    }

    @Test void a_commitment_is_domain_separated_and_salted() {
        byte[] salt = new byte[32], clear = Document.sealed(1L, Map.of());
        assertThat(Tree.commitment(salt, clear)).isEqualTo(NaiveTree.sha256(new byte[] {2}, salt, clear));
        assertThat(Tree.commitment(salt, clear)).isNotEqualTo(Tree.commitment(new byte[] {1}, clear));
    }

    @Test void an_entry_has_limits() {
        assertThat(Document.limited(new byte[65_535])).hasSize(65_535);
        assertThatIllegalArgumentException().isThrownBy(() -> Document.limited(new byte[65_536]));
        assertThatIllegalArgumentException().isThrownBy(() -> Document.limited(new byte[0]));
    }

    @Test void bytes_that_are_no_document_are_shown_in_hexadecimal() {
        assertThat(Document.readable(new byte[] {1, 2})).isEqualTo("0102");
        assertThat(Document.readable("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo("{}");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
