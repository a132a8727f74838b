package org.haoren.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FullAgeTest {
    private final FullAge eighteen = new FullAge(18);
    private final LocalDate today = LocalDate.of(2026, 11, 23);

    @Test void is_reached_on_the_birthday_and_not_the_day_before() {
        assertThat(eighteen.reached(LocalDate.of(2008, 11, 23), today)).isTrue();
        assertThat(eighteen.reached(LocalDate.of(2008, 11, 24), today)).isFalse();
    }

    @Test void for_somebody_born_on_29_february_is_reached_on_1_march() {
        var born = LocalDate.of(2008, 2, 29);
        assertThat(eighteen.reached(born, LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(eighteen.reached(born, LocalDate.of(2026, 3, 1))).isTrue();
    }

    @Test void is_not_reached_by_somebody_born_today() {
        assertThat(eighteen.reached(today, today)).isFalse();
    }
}
