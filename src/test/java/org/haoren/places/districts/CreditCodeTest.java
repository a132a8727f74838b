package org.haoren.places.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String KNOWN = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(strings = {KNOWN, "91350100m000100y43", " 91350100M000100Y43", "９１３５０１００Ｍ０００１００Ｙ４３"})
    void a_known_code_is_read_as_people_type_it(String typed) {
        assertThat(CreditCode.of(typed)).contains(new CreditCode(KNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y44", "91350100M000100Y433", "91350100I000100Y43", "9135010AM000100Y43"})
    void anything_else_is_not_one(String typed) {
        assertThat(CreditCode.of(typed)).isEmpty();
    }

    @Test void one_that_is_wrong_cannot_be_built() {
        assertThat(CreditCode.of(null)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91350100M000100Y44"));
    }

    @Property void one_wrong_sign_is_noticed(@ForAll @IntRange(max = 17) int place, @ForAll @IntRange(min = 1, max = 30) int by) {
        char sign = SIGNS.charAt((SIGNS.indexOf(KNOWN.charAt(place)) + by) % 31);
        assertThat(CreditCode.of(KNOWN.substring(0, place) + sign + KNOWN.substring(place + 1))).isEmpty();
    }
}
