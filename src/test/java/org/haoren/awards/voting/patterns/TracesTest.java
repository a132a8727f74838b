package org.haoren.awards.voting.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:30:00Z");
    private final Traces traces = new Traces(new Bursts(100, 5));

    @Test void voters_are_summed_by_device_and_who_has_none_is_not_counted() {
        for (var device : new String[] {"a", "b", "a", null, "a"}) traces.note(device, NOW);
        assertThat(traces.take(NOW).devices()).isEqualTo(Map.of("a", 3, "b", 1));
        assertThat(traces.take(NOW).empty()).isTrue();
    }

    @Test void they_are_asked_for_once_until_they_are_taken() {
        assertThat(traces.note("a", NOW)).isEqualTo(Traces.Due.LATER);
        assertThat(traces.note("b", NOW)).isEqualTo(Traces.Due.NOTHING);
        traces.take(NOW);
        assertThat(traces.note("b", NOW)).isEqualTo(Traces.Due.LATER);
    }

    @Test void very_many_are_asked_for_at_once() {
        traces.note("0", NOW);
        for (var each = 1; each < Traces.MOST - 1; each++) assertThat(traces.note(Integer.toString(each), NOW)).isEqualTo(Traces.Due.NOTHING);
        assertThat(traces.note("the last", NOW)).isEqualTo(Traces.Due.NOW);
    }

    @Test void what_could_not_be_written_down_is_added_again() {
        traces.note("a", NOW);
        var taken = traces.take(NOW);
        traces.note("a", NOW);
        traces.giveBack(taken);
        assertThat(traces.take(NOW).devices()).isEqualTo(Map.of("a", 2));
    }
}
