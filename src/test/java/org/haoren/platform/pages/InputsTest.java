package org.haoren.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private final Day day = new Day();
    private final Minute minute = new Minute();
    private final Decimal decimal = new Decimal();
    private final Lines lines = new Lines();

    @Test
    void a_day_is_read_and_shown_as_browsers_write_it() {
        assertThat(day.getAsObject(null, null, " 2028-02-29 ")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(day.getAsObject(null, null, "9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(day.getAsObject(null, null, " ")).isNull();
        assertThat(day.getAsString(null, null, LocalDate.of(2026, 1, 2))).isEqualTo("2026-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-02-30", "2027-02-29", "2026-13-01", "2026-1-1", "0000-01-01", "10000-01-01", "+12026-01-01", "-2026-01-01", "2026-01-01T10:00", "２０２６-01-01"})
    void a_day_that_does_not_exist_or_lies_beyond_the_year_9999_is_none(String typed) {
        assertThatExceptionOfType(ConverterException.class).isThrownBy(() -> day.getAsObject(null, null, typed));
        assertThatExceptionOfType(ConverterException.class).isThrownBy(() -> minute.getAsObject(null, null, typed + "T10:00"));
    }

    @Test
    void a_minute_is_read_and_shown_as_browsers_write_it() {
        assertThat(minute.getAsObject(null, null, "2026-11-23T09:30")).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 30));
        assertThat(minute.getAsObject(null, null, "2026-11-23T09:30:15")).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 30, 15));
        assertThat(minute.getAsObject(null, null, "")).isNull();
        assertThat(minute.getAsString(null, null, LocalDateTime.of(2026, 11, 23, 9, 5))).isEqualTo("2026-11-23T09:05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-23T", "2026-11-23T24:01", "2026-11-23T9:30", "2026-11-23 09:30", "T10:00"})
    void a_time_that_does_not_exist_is_none(String typed) {
        assertThatExceptionOfType(ConverterException.class).isThrownBy(() -> minute.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @CsvSource({"34, 34", "34.50, 34.5", "-0.125, -0.125", "0, 0", "+7, 7", "100, 100"})
    void a_decimal_is_shown_again_as_people_write_it(String typed, String shown) {
        assertThat(decimal.getAsString(null, null, decimal.getAsObject(null, null, typed))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "NaN", "Infinity", "0x1p3", "1f", "34,5", "9999999999"})
    void what_only_a_machine_calls_a_number_is_none(String typed) {
        assertThatExceptionOfType(ConverterException.class).isThrownBy(() -> decimal.getAsObject(null, null, typed));
    }

    @Test
    void the_end_of_a_line_is_one_character() {
        assertThat(lines.getAsObject(null, null, "a\r\nb\rc\nd\r\n")).isEqualTo("a\nb\nc\nd\n");
        assertThat(lines.getAsObject(null, null, "")).isNull();
    }
}
