package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgesTest {
    private final Ages ages = new Ages(8, 14, 16, 18);
    private final LocalDate today = LocalDate.of(2026, 11, 23);

    @Test
    void every_age_begins_on_the_birthday_and_not_the_day_before() {
        assertThat(of(2018, 11, 24)).isEqualTo(Maturity.FAMILY);
        assertThat(of(2018, 11, 23)).isEqualTo(Maturity.CHILD);
        assertThat(of(2012, 11, 24)).isEqualTo(Maturity.CHILD);
        assertThat(of(2012, 11, 23)).isEqualTo(Maturity.LIMITED);
        assertThat(of(2008, 11, 24)).isEqualTo(Maturity.LIMITED);
        assertThat(of(2008, 11, 23)).isEqualTo(Maturity.FULL);
        assertThat(ages.of(today, today, false)).isEqualTo(Maturity.FAMILY);
    }

    @Test
    void own_income_counts_from_sixteen_on_and_not_the_day_before() {
        assertThat(ages.of(LocalDate.of(2010, 11, 23), today, true)).isEqualTo(Maturity.FULL);
        assertThat(ages.of(LocalDate.of(2010, 11, 24), today, true)).isEqualTo(Maturity.LIMITED);
        assertThat(ages.of(LocalDate.of(2010, 11, 23), today, false)).isEqualTo(Maturity.LIMITED);
    }

    @Test
    void somebody_born_on_29_february_completes_a_year_on_1_march() {
        var born = LocalDate.of(2008, 2, 29);
        assertThat(ages.of(born, LocalDate.of(2016, 2, 28), false)).isEqualTo(Maturity.FAMILY);
        assertThat(ages.of(born, LocalDate.of(2016, 2, 29), false)).isEqualTo(Maturity.CHILD);
        assertThat(ages.of(born, LocalDate.of(2022, 2, 28), false)).isEqualTo(Maturity.CHILD);
        assertThat(ages.of(born, LocalDate.of(2022, 3, 1), false)).isEqualTo(Maturity.LIMITED);
        assertThat(ages.of(born, LocalDate.of(2026, 2, 28), false)).isEqualTo(Maturity.LIMITED);
        assertThat(ages.of(born, LocalDate.of(2026, 3, 1), false)).isEqualTo(Maturity.FULL);
    }

    @Test
    void the_first_day_of_full_age_is_the_one_on_which_it_is_reached() {
        for (var born : new LocalDate[] {LocalDate.of(2008, 2, 28), LocalDate.of(2008, 2, 29), LocalDate.of(2008, 3, 1), LocalDate.of(2008, 12, 31)}) {
            var day = ages.fullFrom(born);
            assertThat(ages.of(born, day, false)).isEqualTo(Maturity.FULL);
            assertThat(ages.of(born, day.minusDays(1), false)).isEqualTo(Maturity.LIMITED);
        }
    }

    private Maturity of(int year, int month, int day) {
        return ages.of(LocalDate.of(year, month, day), today, false);
    }
}
