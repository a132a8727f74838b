package org.haoren.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonKindsTest {
    record Line(String name, Integer count) {}

    record Form(String text, boolean flag, int number, Integer count, Double degrees, LocalDate day, LocalDateTime minute, DayOfWeek choice, List<String> names,
            List<Line> lines, Line line) {}

    private static List<String> wrong(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return JsonKinds.wrong(reader.readObject(), Form.class).stream().map(Misshapen.Part::field).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":\"5\"}", "{\"text\":null}", "{\"flag\":true}", "{\"number\":2147483647}", "{\"count\":-2147483648}", "{\"degrees\":34.5}",
            "{\"degrees\":1e2}", "{\"day\":\"2028-02-29\"}", "{\"minute\":\"2026-11-23T09:30\"}", "{\"choice\":\"MONDAY\"}", "{\"names\":[]}", "{\"names\":[\"a\",null]}",
            "{\"lines\":[{\"name\":\"a\",\"count\":1}]}", "{\"line\":null}", "{\"unknown\":[{}]}"})
    void what_a_form_is_made_of_passes(String json) {
        assertThat(wrong(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[]", "{}"})
    void a_text_is_a_string(String other) {
        assertThat(wrong("{\"text\":" + other + "}")).containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "1099511627776", "1e400", "1e2", "1.5", "1.0", "\"5\"", "true", "[]"})
    void a_whole_number_is_one_and_not_too_large(String other) {
        assertThat(wrong("{\"number\":" + other + "}")).containsExactly("number");
        assertThat(wrong("{\"count\":" + other + "}")).containsExactly("count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "\"34.5\"", "\"NaN\"", "{}"})
    void a_number_has_an_end(String other) {
        assertThat(wrong("{\"degrees\":" + other + "}")).containsExactly("degrees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-02-29\"", "\"2026-13-01\"", "\"2026-1-1\"", "\"+99999-01-01\"", "\"0000-01-01\"", "\"tomorrow\"", "\"\"", "20261123"})
    void a_day_exists(String other) {
        assertThat(wrong("{\"day\":" + other + "}")).containsExactly("day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-02-29T09:30\"", "\"2026-11-23T24:30\"", "\"2026-11-23\"", "\"+99999-01-01T00:00\"", "5"})
    void a_minute_exists(String other) {
        assertThat(wrong("{\"minute\":" + other + "}")).containsExactly("minute");
    }

    @Test
    void the_others_are_what_they_are_called() {
        assertThat(wrong("{\"flag\":\"true\",\"choice\":\"monday\",\"names\":\"a\",\"line\":[],\"lines\":{}}"))
                .containsExactlyInAnyOrder("flag", "choice", "names", "line", "lines");
        assertThat(wrong("{\"flag\":null,\"choice\":5,\"names\":[5],\"lines\":[{\"count\":1.5}],\"number\":null}"))
                .containsExactlyInAnyOrder("flag", "choice", "names", "count", "number");
    }
}
