package org.haoren.accounts.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixDigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"012345", " 012345 ", "012 345", "012-345", "０１２３４５", "012\u3000345"})
    void what_people_type_is_meant_well(String typed) {
        assertThat(SixDigits.of(typed)).contains(new SixDigits("012345"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "١٢٣٤٥٦", "一二三四五六", "1e5000"})
    void anything_else_is_no_code(String typed) {
        assertThat(SixDigits.of(typed)).isEmpty();
    }

    @Test
    void codes_differ_and_keep_their_leading_zeros() {
        var drawn = Stream.generate(SixDigits::random).limit(20_000).map(SixDigits::value).toList();
        assertThat(drawn).allMatch(code -> code.matches("[0-9]{6}")).anyMatch(code -> code.startsWith("0"));
        assertThat(drawn.stream().distinct().count()).isGreaterThan(19_000);
    }
}
