package org.haoren.activities.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Instant NINE = Instant.parse("2026-03-05T01:00:00Z");

    /** @param from @param until minutes after nine */
    private static Span span(int from, int until, int minutes) {
        return new Span(NINE.plusSeconds(60L * from), NINE.plusSeconds(60L * until), minutes);
    }

    @Test void two_that_follow_one_another_do_not_collide() {
        assertThat(span(0, 120, 120).collides(span(120, 180, 60))).isFalse();
        assertThat(span(120, 180, 60).collides(span(0, 120, 120))).isFalse();
    }

    @Test void two_collide_once_they_claim_a_minute_more_than_there_was() {
        assertThat(span(0, 120, 90).collides(span(60, 120, 30))).as("as much as there was").isFalse();
        assertThat(span(0, 120, 91).collides(span(60, 120, 30))).isTrue();
        assertThat(span(60, 120, 30).collides(span(0, 120, 91))).as("either way round").isTrue();
        assertThat(span(0, 120, 120).collides(span(0, 120, 1))).isTrue();
    }

    @Test void apart_from_one_another_they_never_do() {
        assertThat(span(0, 60, 60).collides(span(600, 660, 60))).isFalse();
    }

    @Test void the_time_between_is_the_longest_that_can_have_been() {
        assertThat(span(0, 60, 60).between(span(90, 150, 60))).isEqualTo(Duration.ofMinutes(30));
        assertThat(span(0, 60, 20).between(span(90, 150, 60))).as("gone early").isEqualTo(Duration.ofMinutes(70));
        assertThat(span(90, 150, 60).between(span(0, 60, 20))).isEqualTo(Duration.ofMinutes(70));
        assertThat(span(0, 120, 120).between(span(60, 90, 30))).isZero();
    }

    @Test void who_has_not_checked_out_was_there_at_one_moment() {
        var come = Span.whole(NINE, null);
        assertThat(come.minutes()).isZero();
        assertThat(come.collides(span(0, 60, 60))).isFalse();
        assertThat(come.between(span(0, 60, 60))).isEqualTo(Duration.ZERO);
    }

    @Test void time_does_not_run_backwards() {
        assertThatThrownBy(() -> span(60, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> span(0, 60, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
