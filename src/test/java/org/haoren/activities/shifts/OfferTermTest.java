package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferTermTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    private static Duration term(Duration left) {
        return Duration.between(NOW, OfferTerm.end(NOW, NOW.plus(left), LONGEST));
    }

    @Test void it_is_as_long_as_the_city_grants_where_twice_as_much_is_left() {
        assertThat(term(Duration.ofDays(3))).isEqualTo(LONGEST);
        assertThat(term(Duration.ofHours(24))).isEqualTo(LONGEST);
        assertThat(term(Duration.ofHours(24).minusMinutes(2))).isEqualTo(LONGEST.minusMinutes(1));
    }

    @Test void it_is_half_of_what_is_left_and_never_less_than_a_quarter_of_an_hour_before_the_shift() {
        assertThat(term(Duration.ofHours(2))).isEqualTo(Duration.ofHours(1));
        assertThat(term(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(15));
        assertThat(term(Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(15));
        assertThat(term(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(10));
    }
}
