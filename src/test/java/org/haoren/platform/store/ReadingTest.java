package org.haoren.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Reading reading = new Reading();
    private final List<String> asked = new ArrayList<>();

    private Map<String, Integer> lengths(String... words) {
        return reading.of(Integer.class, List.of(words), unknown -> {
            asked.addAll(unknown);
            return unknown.stream().distinct().collect(Collectors.toMap(each -> each, String::length));
        });
    }

    @Test
    void who_only_reads_asks_for_nothing_twice() {
        reading.begins();
        assertThat(lengths("one", "three")).isEqualTo(Map.of("one", 3, "three", 5));
        assertThat(lengths("three", "eleven", "eleven")).isEqualTo(Map.of("three", 5, "eleven", 6));
        assertThat(reading.<String, Integer>one(Integer.class, "one", word -> 0)).isEqualTo(3);
        assertThat(reading.<String, String>one(String.class, "one", word -> "of another kind")).isEqualTo("of another kind");
        assertThat(asked).containsExactly("one", "three", "eleven");
    }

    @Test
    void who_may_change_something_asks_anew() {
        lengths("one");
        lengths("one");
        assertThat(asked).containsExactly("one", "one");
    }
}
