package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ShiftRulesTest {
    private static final ShiftRules.Ages AGES = new ShiftRules.Ages(18, 8);
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");

    private static List<String> reasons(Instant start, Instant end, String field, int age) {
        return ShiftRules.objections(start, end, field.equals("emergency"), age, false, AGES, NOW).stream().map(Refusal::name).toList();
    }

    @Test void it_starts_now_at_the_earliest() {
        assertThat(reasons(NOW, NOW.plusSeconds(60), "community", 14)).isEmpty();
        assertThat(reasons(NOW.minusNanos(1_000), NOW.plusSeconds(60), "community", 14)).containsExactly("STARTS_IN_THE_PAST");
    }

    @Test void it_starts_within_a_year() {
        var last = NOW.plus(ShiftRules.FURTHEST);
        assertThat(reasons(last, last.plusSeconds(60), "community", 14)).isEmpty();
        assertThat(reasons(last.plusNanos(1_000), last.plusSeconds(60), "community", 14)).containsExactly("STARTS_TOO_FAR_AHEAD");
    }

    @Test void it_has_a_length_and_not_too_much_of_it() {
        assertThat(reasons(NOW, NOW, "community", 14)).containsExactly("ENDS_BEFORE_START");
        assertThat(reasons(NOW, NOW.plus(ShiftRules.LONGEST), "community", 14)).isEmpty();
        assertThat(reasons(NOW, NOW.plus(ShiftRules.LONGEST).plusNanos(1_000), "community", 14)).containsExactly("TOO_LONG");
    }

    @Test void no_minors_in_emergencies() {
        assertThat(reasons(NOW, NOW.plusSeconds(60), "emergency", 18)).isEmpty();
        assertThat(reasons(NOW, NOW.plusSeconds(60), "emergency", 17)).containsExactly("EMERGENCY_NEEDS_ADULTS");
    }
}
