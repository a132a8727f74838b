package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PUBLISHED = "34052419800101001X";

    @Test void the_published_example_is_a_number() {
        var number = IdNumber.of(PUBLISHED, TODAY).orElseThrow();
        assertThat(number.value()).isEqualTo(PUBLISHED);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1980, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"34052419800101001x", " 34052419800101001X ", "３４０５２４１９８００１０１００１Ｘ", "３４０５２４１９８００１０１００１ｘ"})
    void it_is_read_as_people_type_it(String typed) {
        assertThat(IdNumber.of(typed, TODAY)).contains(new IdNumber(PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "34052419800101001", "340524198001010011", "34052419800101001XX", "3405241980010100IX", "٣4052419800101001X"})
    void anything_else_is_not(String typed) {
        assertThat(IdNumber.of(typed, TODAY)).isEmpty();
    }

    @Test void the_birth_date_must_exist() {
        assertThat(IdNumber.of(checked("34052419800230001"), TODAY)).isEmpty();
        assertThat(IdNumber.of(checked("34052419810229001"), TODAY)).isEmpty();
        assertThat(IdNumber.of(checked("34052419800229001"), TODAY)).isPresent();
    }

    @Test void nobody_is_born_tomorrow_or_before_1900() {
        assertThat(IdNumber.of(checked("34052420261123001"), TODAY)).isPresent();
        assertThat(IdNumber.of(checked("34052420261124001"), TODAY)).isEmpty();
        assertThat(IdNumber.of(checked("34052419000101001"), TODAY)).isPresent();
        assertThat(IdNumber.of(checked("34052418991231001"), TODAY)).isEmpty();
    }

    @Test void the_region_must_exist_and_residence_permits_count() {
        assertThat(IdNumber.of(checked("81000019800101001"), TODAY)).isPresent();
        assertThat(IdNumber.of(checked("83000019800101001"), TODAY)).isPresent();
        assertThat(IdNumber.of(checked("19052419800101001"), TODAY)).isEmpty();
    }

    @Test void a_birthday_counts_from_the_day_itself() {
        var number = new IdNumber(PUBLISHED);
        assertThat(number.ageOn(LocalDate.of(1997, 12, 31))).isEqualTo(17);
        assertThat(number.ageOn(LocalDate.of(1998, 1, 1))).isEqualTo(18);
        assertThatIllegalArgumentException().isThrownBy(() -> number.ageOn(LocalDate.of(1979, 12, 31)));
    }

    @Test void it_never_shows_itself_in_clear() {
        var number = new IdNumber(PUBLISHED);
        assertThat(number.masked()).isEqualTo("340***********001X").hasSize(18);
        assertThat(number).hasToString(number.masked());
        assertThatIllegalArgumentException().isThrownBy(() -> new IdNumber("340524198001010011")).withMessageNotContaining("3405");
    }

    @Property void one_wrong_digit_is_noticed(@ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        int digit = (PUBLISHED.charAt(place) - '0' + by) % 10;
        assertThat(IdNumber.of(PUBLISHED.substring(0, place) + digit + PUBLISHED.substring(place + 1), TODAY)).isEmpty();
    }

    /** The check character by its definition: the weighted sum of all eighteen, with X for ten, leaves 1 when divided by eleven. */
    private static String checked(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (first17.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        int check = (12 - sum % 11) % 11;
        return first17 + (check == 10 ? "X" : String.valueOf(check));
    }
}
