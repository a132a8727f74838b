package org.haoren.office.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant MORNING = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-05T10:00:00Z");
    private final Timeline line = new Timeline();
    private final List<String> told = new ArrayList<>();

    @Test
    void what_happened_first_is_told_first() {
        line.at(EVENING, () -> told.add("thanked"));
        line.at(MORNING, () -> told.add("asked"));
        line.at(NOON, () -> told.add("helped"));
        line.tell();
        assertThat(told).containsExactly("asked", "helped", "thanked");
    }

    @Test
    void acts_of_one_moment_are_told_as_they_were_put_on() {
        for (var name : List.of("first", "second", "third")) line.at(NOON, () -> told.add(name));
        line.tell();
        assertThat(told).containsExactly("first", "second", "third");
    }

    @Test
    void an_act_may_make_others_possible_from_its_own_moment_on() {
        line.at(EVENING, () -> told.add("closed"));
        line.at(MORNING, () -> {
            told.add("asked");
            line.at(NOON, () -> told.add("helped"));
            line.at(MORNING, () -> told.add("seen"));
        });
        line.tell();
        assertThat(told).containsExactly("asked", "seen", "helped", "closed");
    }

    @Test
    void nothing_happens_before_what_has_been_told() {
        line.at(NOON, () -> line.at(MORNING, () -> told.add("too late")));
        assertThatIllegalArgumentException().isThrownBy(line::tell);
        assertThat(told).isEmpty();
    }
}
