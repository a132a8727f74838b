package org.haoren.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void each_wait_is_twice_the_one_before_and_none_is_longer_than_an_hour() {
        var patience = new Patience(20);
        assertThat(IntStream.rangeClosed(1, 10).mapToObj(failed -> Duration.between(NOW, patience.next(failed, NOW).orElseThrow()).toSeconds()))
                .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L, 3600L);
    }

    @Test
    void after_the_last_attempt_there_is_none() {
        assertThat(new Patience(3).next(2, NOW)).isPresent();
        assertThat(new Patience(3).next(3, NOW)).isEmpty();
        assertThat(new Patience(1).next(1, NOW)).isEmpty();
    }
}
