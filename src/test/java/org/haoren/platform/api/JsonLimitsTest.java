package org.haoren.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {
    private static int depth(String json) {
        return JsonLimits.depth(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void counts_what_is_open_at_once() {
        assertThat(depth("5")).isZero();
        assertThat(depth("{\"a\":[1,2],\"b\":{\"c\":[]}}")).isEqualTo(3);
        assertThat(depth("[".repeat(100_000))).isEqualTo(100_000);
    }

    @Test
    void brackets_in_strings_do_not_count() {
        assertThat(depth("{\"a\":\"[[[{{{\"}")).isEqualTo(1);
        assertThat(depth("{\"a\":\"\\\"[[[\"}")).isEqualTo(1);
        assertThat(depth("{\"a\":\"\\\\\",\"b\":[]}")).isEqualTo(2);
    }
}
