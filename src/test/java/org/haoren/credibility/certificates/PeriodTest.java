package org.haoren.credibility.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static List<String> said(LocalDate from, LocalDate to) {
        return Period.objections(from, to, TODAY).stream().map(reason -> reason.field() + " " + reason.name()).toList();
    }

    @Test void may_be_left_open_at_either_end() {
        assertThat(Period.objections(null, null, TODAY)).isEmpty();
        assertThat(Period.objections(TODAY, null, TODAY)).isEmpty();
        assertThat(Period.objections(null, TODAY, TODAY)).isEmpty();
    }

    @Test void may_be_one_day_and_never_runs_backwards() {
        assertThat(Period.objections(TODAY, TODAY, TODAY)).isEmpty();
        assertThat(said(TODAY, TODAY.minusDays(1))).containsExactly("to PERIOD_BACKWARDS");
    }

    @Test void ends_today_at_the_latest() {
        assertThat(said(TODAY.plusDays(1), null)).containsExactly("from PERIOD_AHEAD");
        assertThat(said(null, TODAY.plusDays(1))).containsExactly("to PERIOD_AHEAD");
    }

    @Test void begins_where_somebody_alive_could_have_served() {
        assertThat(Period.objections(Period.EARLIEST, Period.EARLIEST, TODAY)).isEmpty();
        assertThat(said(Period.EARLIEST.minusDays(1), TODAY)).containsExactly("from PERIOD_TOO_EARLY");
        assertThat(said(null, Period.EARLIEST.minusDays(1))).containsExactly("to PERIOD_TOO_EARLY");
        assertThat(said(LocalDate.MIN, LocalDate.MIN)).contains("from PERIOD_TOO_EARLY");
    }

    @Test void says_every_reason_beside_its_day() {
        assertThat(Period.objections(TODAY.plusDays(2), TODAY.plusDays(1), TODAY)).extracting(Refusal::name)
                .containsExactly("PERIOD_AHEAD", "PERIOD_AHEAD", "PERIOD_BACKWARDS");
    }
}
