package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;

class DiaryTest {
    private static final Instant START = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant DAY_BEFORE = START.minus(Duration.ofDays(1));
    private static final AccountId VOLUNTEER = new AccountId(7);

    private static Shift shift() {
        var wall = LocalDateTime.of(2026, 3, 5, 9, 0);
        return new Shift("s", new ShiftForm("library", "图书整理", null, "community", wall, wall.plusHours(2), 3, "久站", null, 18, false, null, false, null), START, START.plusSeconds(7_200), new AccountId(1),
                START.minus(Duration.ofDays(3)));
    }

    @Test void a_place_that_stands_is_not_cancelled_and_has_not_changed() {
        var shift = shift();
        var place = shift.take("a", VOLUNTEER, DAY_BEFORE);
        assertThat(Diary.of(List.of(new ShiftStore.Held(shift, place)), DAY_BEFORE)).singleElement().satisfies(row -> {
            assertThat(row.cancelled()).isFalse();
            assertThat(row.changes()).isZero();
            assertThat(row.changedAt()).isEqualTo(DAY_BEFORE);
        });
    }

    @Test void going_and_coming_back_are_one_line_with_two_changes() {
        var shift = shift();
        var first = shift.take("a", VOLUNTEER, DAY_BEFORE);
        shift.giveBack(first, DAY_BEFORE.plusSeconds(60));
        assertThat(Diary.of(List.of(new ShiftStore.Held(shift, first)), DAY_BEFORE)).singleElement().satisfies(row -> assertThat(row.cancelled()).isTrue());
        var second = shift.take("b", VOLUNTEER, DAY_BEFORE.plusSeconds(120));
        assertThat(Diary.of(List.of(new ShiftStore.Held(shift, first), new ShiftStore.Held(shift, second)), DAY_BEFORE)).singleElement().satisfies(row -> {
            assertThat(row.cancelled()).isFalse();
            assertThat(row.changes()).isEqualTo(2);
            assertThat(row.changedAt()).isEqualTo(DAY_BEFORE.plusSeconds(120));
        });
    }

    @Test void called_off_is_cancelled_also_where_the_place_stands_because_it_had_begun() {
        var shift = shift();
        var place = shift.take("a", VOLUNTEER, DAY_BEFORE);
        shift.callOff("停电", new AccountId(1), START.plusSeconds(600));
        assertThat(Diary.of(List.of(new ShiftStore.Held(shift, place)), START.plusSeconds(700))).singleElement().satisfies(row -> {
            assertThat(row.cancelled()).isTrue();
            assertThat(row.changedAt()).isEqualTo(START.plusSeconds(600));
        });
    }
}
