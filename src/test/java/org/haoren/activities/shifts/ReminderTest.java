package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final Instant STARTS = Instant.parse("2026-03-05T01:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test void it_is_a_day_before_for_whoever_signed_up_earlier_than_that() {
        assertThat(Reminder.of(STARTS, STARTS.minus(DAY).minusNanos(1_000), DAY)).isEqualTo(STARTS.minus(DAY));
        assertThat(Reminder.of(STARTS, STARTS.minus(DAY), DAY)).isNull();
        assertThat(Reminder.of(STARTS, STARTS.minusSeconds(60), DAY)).isNull();
    }

    @Test void a_city_may_remind_nobody() {
        assertThat(Reminder.of(STARTS, STARTS.minus(DAY.multipliedBy(9)), Duration.ZERO)).isNull();
    }
}
