package org.haoren.awards.voting.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternTest {
    private static final Instant ONE = Instant.parse("2026-11-25T12:30:00Z");

    @Test void minutes_that_lie_together_are_one_burst_and_a_pause_parts_two() {
        var found = Pattern.bursts(List.of(burst(0, 100), burst(1, 200), burst(7, 50), burst(14, 70)));
        assertThat(found).extracting(Pattern::seen).containsExactly(350L, 70L);
        assertThat(found.get(0).from()).isEqualTo(ONE);
        assertThat(found.get(0).to()).isEqualTo(ONE.plusSeconds(8 * 60));
        assertThat(found).extracting(Pattern::subject).doesNotHaveDuplicates();
    }

    @Test void people_verified_just_before_are_compared_with_the_month_before() {
        assertThat(Pattern.verified(49, 0, 50, 3)).isEmpty();
        assertThat(Pattern.verified(50, 0, 50, 3)).extracting(Pattern::seen, Pattern::usual).containsExactly(org.assertj.core.groups.Tuple.tuple(50L, 0L));
        assertThat(Pattern.verified(299, 1_000, 50, 3)).isEmpty();
        assertThat(Pattern.verified(300, 1_000, 50, 3)).hasSize(1);
    }

    @Test void a_device_is_named_by_a_part_of_its_hash_only() {
        assertThat(Pattern.device(new TraceStore.Device("ab".repeat(32), 12)).detail()).isEqualTo("abababab");
    }

    private static Burst burst(int minute, int ballots) {
        return new Burst(ONE.plusSeconds(60L * minute), ballots, 3);
    }
}
