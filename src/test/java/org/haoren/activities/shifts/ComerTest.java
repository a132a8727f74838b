package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haoren.guardians.Maturity;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ComerTest {
    @Test
    void an_adult_needs_nobody() {
        assertThat(reasons(Comer.adult(30), true, 18, true)).isEmpty();
    }

    @Test
    void from_fourteen_on_a_minor_comes_alone_with_consent_unless_it_is_a_shift_of_pairs() {
        assertThat(reasons(new Comer(16, Maturity.LIMITED, true, false), false, 14, false)).isEmpty();
        assertThat(reasons(new Comer(16, Maturity.LIMITED, false, false), false, 14, false)).containsExactly("CONSENT_NEEDED");
        assertThat(reasons(new Comer(16, Maturity.LIMITED, true, false), true, 14, false)).containsExactly("GUARDIAN_NOT_IN");
        assertThat(reasons(new Comer(16, Maturity.LIMITED, true, true), true, 14, false)).isEmpty();
    }

    @Test
    void under_fourteen_a_guardian_comes_along() {
        assertThat(reasons(new Comer(10, Maturity.CHILD, true, false), false, 8, false)).containsExactly("GUARDIAN_NOT_IN");
        assertThat(reasons(new Comer(10, Maturity.CHILD, true, true), false, 8, false)).isEmpty();
    }

    @Test
    void small_children_come_to_shifts_of_pairs_only() {
        assertThat(reasons(new Comer(6, Maturity.FAMILY, true, true), false, 5, false)).containsExactly("PAIRS_ONLY");
        assertThat(reasons(new Comer(6, Maturity.FAMILY, true, true), true, 5, false)).isEmpty();
        assertThat(reasons(new Comer(6, Maturity.FAMILY, false, false), false, 8, false)).containsExactly("TOO_YOUNG", "CONSENT_NEEDED", "PAIRS_ONLY", "GUARDIAN_NOT_IN");
    }

    @Test
    void rescue_never_takes_a_minor_whoever_consents_and_comes_along() {
        assertThat(reasons(new Comer(17, Maturity.LIMITED, true, true), true, 14, true)).containsExactly("MINORS_REFUSED");
    }

    private static List<String> reasons(Comer comer, boolean pairs, int minimumAge, boolean adultsOnly) {
        return comer.objections(pairs, minimumAge, adultsOnly).stream().map(Refusal::name).toList();
    }
}
