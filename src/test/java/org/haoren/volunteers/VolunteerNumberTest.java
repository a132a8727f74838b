package org.haoren.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolunteerNumberTest {
    @Test void the_check_digits_are_those_of_iso_7064_mod_97_10() {
        var number = VolunteerNumber.of(2026, 12_345_678);
        assertThat(number.value()).startsWith("202612345678").hasSize(14);
        assertThat(Long.parseLong(number.value()) % 97).isEqualTo(1);
    }

    @Property void every_number_that_is_given_is_a_number(@ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll @IntRange(max = 99_999_999) int serial) {
        var number = VolunteerNumber.of(year, serial);
        assertThat(VolunteerNumber.of(number.value())).contains(number);
        assertThat(VolunteerNumber.of(number.spaced())).contains(number);
    }

    @Property void one_wrong_digit_is_noticed(@ForAll @IntRange(max = 99_999_999) int serial, @ForAll @IntRange(max = 13) int place, @ForAll @IntRange(max = 9) int digit) {
        var value = new StringBuilder(VolunteerNumber.of(2026, serial).value());
        Assume.that(value.charAt(place) != '0' + digit);
        value.setCharAt(place, (char) ('0' + digit));
        assertThat(VolunteerNumber.of(value.toString())).isEmpty();
    }

    @Property void two_swapped_neighbours_are_noticed(@ForAll @IntRange(max = 99_999_999) int serial, @ForAll @IntRange(max = 12) int place) {
        var value = VolunteerNumber.of(2026, serial).value();
        Assume.that(value.charAt(place) != value.charAt(place + 1));
        var swapped = value.substring(0, place) + value.charAt(place + 1) + value.charAt(place) + value.substring(place + 2);
        assertThat(VolunteerNumber.of(swapped)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "志愿者", "20261234567", "202612345678901", "２０２６"})
    void what_is_no_number_is_none(String typed) {
        assertThat(VolunteerNumber.of(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VolunteerNumber(typed));
    }
}
