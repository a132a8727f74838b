package org.haoren.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private final WorkingDays days = announced();

    private static WorkingDays announced() {
        try (var csv = Files.newBufferedReader(Path.of("seeds/working-days.csv"))) {
            return WorkingDays.read(csv);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test void an_ordinary_week_has_five_working_days() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
    }

    @Test void a_weekday_off_and_a_weekend_worked_follow_the_announcement() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 7))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 8))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 2, 28))).isTrue();
    }

    @Test void a_notice_does_not_count_the_day_it_is_published() {
        assertThat(days.lastDayOfNotice(LocalDate.of(2026, 11, 23), 5)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(days.lastDayOfNotice(LocalDate.of(2026, 11, 21), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test void a_notice_over_the_spring_festival_waits_for_it() {
        assertThat(days.lastDayOfNotice(LocalDate.of(2026, 2, 12), 5)).isEqualTo(LocalDate.of(2026, 2, 26));
    }

    @Test void it_knows_which_years_have_been_announced() {
        assertThat(days.covers(2026)).isTrue();
        assertThat(days.covers(2027)).isFalse();
    }

    @Property void between_undoes_plus(@ForAll @IntRange(max = 364) int start, @ForAll @IntRange(max = 200) int count) {
        var from = LocalDate.of(2026, 1, 1).plusDays(start);
        assertThat(days.between(from, days.plus(from, count))).isEqualTo(count);
    }

    @Property void a_term_ends_on_a_working_day(@ForAll @IntRange(max = 364) int start, @ForAll @IntRange(min = 1, max = 200) int count) {
        assertThat(days.isWorkingDay(days.plus(LocalDate.of(2026, 1, 1).plusDays(start), count))).isTrue();
    }

    @Test void what_makes_no_sense_is_refused() {
        var day = LocalDate.of(2026, 11, 23);
        assertThatIllegalArgumentException().isThrownBy(() -> days.plus(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> days.plus(day, 1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> days.lastDayOfNotice(day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> days.between(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> days.between(day, day.plusDays(3_701)));
        var twice = new SpecialDay(day, false, "x");
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(List.of(twice, twice)));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.read(new StringReader("date,kind,name\n2026-01-01,maybe,x\n")));
    }
}
