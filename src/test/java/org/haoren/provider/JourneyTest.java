package org.haoren.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final Instant BEGAN = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void it_comes_back_as_it_went() {
        var journey = new Journey("state", "nonce", "verifier", new AccountId(7), "/a?b=c\nd", BEGAN);
        assertThat(Journey.of(journey.text())).contains(journey);
        var strangers = new Journey("state", "nonce", "verifier", null, "", BEGAN);
        assertThat(Journey.of(strangers.text())).contains(strangers);
    }

    @Test
    void anything_else_is_none() {
        assertThat(Journey.of("")).isEmpty();
        assertThat(Journey.of("a\nb\nc\nd\ne\nf")).isEmpty();
        assertThat(Journey.of("a\nb\nc\n-\nyesterday\nf")).isEmpty();
    }

    @Test
    void it_lasts_ten_minutes() {
        var journey = new Journey("state", "nonce", "verifier", null, "/", BEGAN);
        assertThat(journey.lasts(BEGAN)).isTrue();
        assertThat(journey.lasts(BEGAN.plus(Journey.LONGEST).minusMillis(1))).isTrue();
        assertThat(journey.lasts(BEGAN.plus(Journey.LONGEST))).isFalse();
        assertThat(journey.lasts(BEGAN.minusMillis(1))).isFalse();
    }

    @Test
    void it_says_nothing_of_itself() {
        assertThat(new Journey("state", "nonce", "verifier", null, "/", BEGAN)).hasToString("Journey");
    }
}
