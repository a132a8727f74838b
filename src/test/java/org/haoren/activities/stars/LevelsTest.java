package org.haoren.activities.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private final Levels levels = Levels.ofHours(List.of(100, 300, 600, 1000, 1500));

    @Test void a_hundred_hours_to_the_minute_are_one_star_and_a_minute_less_is_none() {
        assertThat(levels.reached(100 * 60 - 1)).isZero();
        assertThat(levels.reached(100 * 60)).isEqualTo(1);
        assertThat(levels.reached(300 * 60 - 1)).isEqualTo(1);
        assertThat(levels.reached(300 * 60)).isEqualTo(2);
        assertThat(levels.reached(1500 * 60)).isEqualTo(5);
        assertThat(levels.reached(Long.MAX_VALUE)).isEqualTo(5);
    }

    @Test void the_next_star_is_named_until_there_is_none() {
        assertThat(levels.next(0)).isEqualTo(6_000);
        assertThat(levels.next(4)).isEqualTo(90_000);
        assertThat(levels.next(5)).isZero();
        assertThat(levels.needed(1)).isEqualTo(6_000);
    }

    @Test void each_star_asks_for_more_than_the_one_before() {
        assertThatIllegalArgumentException().isThrownBy(() -> Levels.ofHours(List.of(100, 100, 600, 1000, 1500)));
        assertThatIllegalArgumentException().isThrownBy(() -> Levels.ofHours(List.of(300, 100, 600, 1000, 1500)));
    }

    @Test void a_name_is_masked_by_whole_characters() {
        assertThat(Standing.masked("林晓川")).isEqualTo("林**");
        assertThat(Standing.masked("林川")).isEqualTo("林*");
        assertThat(Standing.masked("𠮷小满")).isEqualTo("𠮷**");
        assertThat(Standing.masked("林")).isEqualTo("林*");
        assertThat(Standing.masked("Elizabeth Thornton")).isEqualTo("E**");
        assertThat(Standing.masked(null)).isNull();
    }
}
