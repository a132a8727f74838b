package org.haoren.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {
    private static final String NESTED = "[".repeat(JsonLimits.DEEPEST);

    private static boolean within(String json) {
        return JsonLimits.within(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void counts_what_is_open_at_once() {
        assertThat(within("5")).isTrue();
        assertThat(within(NESTED)).isTrue();
        assertThat(within("[" + NESTED)).isFalse();
        assertThat(within("[".repeat(100_000))).isFalse();
        assertThat(within("[" + "{},[],".repeat(1_000) + "{}]")).isTrue();
    }

    @Test
    void brackets_in_strings_do_not_count() {
        assertThat(within("{\"a\":\"[{" + NESTED + "\"}")).isTrue();
        assertThat(within("{\"a\":\"\\\"[{" + NESTED + "\"}")).isTrue();
        assertThat(within("{\"a\":\"\\\\\",\"b\":[" + NESTED)).isFalse();
    }

    @Test
    void a_number_has_an_end() {
        assertThat(within("[" + "1".repeat(JsonLimits.LONGEST_NUMBER) + ",2]")).isTrue();
        assertThat(within("[1" + "1".repeat(JsonLimits.LONGEST_NUMBER) + "]")).isFalse();
        assertThat(within("[\"" + "1".repeat(JsonLimits.LONGEST_NUMBER + 1) + "\"]")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "GB18030", "ISO-8859-1"})
    void only_utf_8_is_text(String other) {
        assertThat(JsonLimits.text("{\"name\":\"é王𠮷\"}".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(JsonLimits.text("{\"name\":\"éé王王\"}".getBytes(Charset.forName(other)))).isFalse();
    }

    @Test
    void bytes_that_only_look_like_utf_8_are_no_text() {
        assertThat(JsonLimits.text(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})).as("overlong").isFalse();
        assertThat(JsonLimits.text(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})).as("half a pair").isFalse();
        assertThat(JsonLimits.text(new byte[] {'"', (byte) 0xE4, '"'})).as("cut off").isFalse();
        assertThat(JsonLimits.text("{\"a\":\"\0\"}".getBytes(StandardCharsets.UTF_8))).as("zero byte").isFalse();
    }
}
