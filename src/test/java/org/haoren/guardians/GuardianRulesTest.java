package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haoren.guardians.GuardianRules.Person;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class GuardianRulesTest {
    private final Person adult = new Person(true, Maturity.FULL, false);
    private final Person minor = new Person(true, Maturity.LIMITED, false);

    @Test
    void an_adult_whose_identity_is_verified_guards_a_minor_whose_identity_is_verified() {
        assertThat(GuardianRules.objectionsToPair(adult, minor)).isEmpty();
        assertThat(GuardianRules.objectionsToPair(adult, new Person(true, Maturity.FAMILY, false))).isEmpty();
    }

    @Test
    void nobody_else_does() {
        assertThat(GuardianRules.objectionsToPair(minor, minor)).containsExactly(GuardianRefusal.GUARDIAN_NOT_OF_AGE);
        assertThat(GuardianRules.objectionsToPair(new Person(false, Maturity.FULL, false), minor)).containsExactly(GuardianRefusal.GUARDIAN_NOT_VERIFIED);
        assertThat(GuardianRules.objectionsToPair(adult, adult)).containsExactly(GuardianRefusal.NOT_A_MINOR);
        assertThat(GuardianRules.objectionsToPair(adult, new Person(false, Maturity.LIMITED, true)))
                .containsExactly(GuardianRefusal.WARD_NOT_VERIFIED, GuardianRefusal.WARD_IS_A_GUARDIAN);
    }

    @Test
    void a_minor_from_the_age_of_an_own_login_on_asks_and_no_more_guardians_than_allowed() {
        assertThat(GuardianRules.objectionsToAsking(minor, 1, 2)).isEmpty();
        assertThat(names(GuardianRules.objectionsToAsking(minor, 2, 2))).containsExactly("TOO_MANY_GUARDIANS");
        assertThat(names(GuardianRules.objectionsToAsking(adult, 0, 2))).containsExactly("NOT_A_MINOR");
        assertThat(names(GuardianRules.objectionsToAsking(new Person(true, Maturity.CHILD, true), 2, 2))).containsExactly("TOO_YOUNG_TO_ASK", "WARD_IS_A_GUARDIAN", "TOO_MANY_GUARDIANS");
        assertThat(names(GuardianRules.objectionsToAsking(new Person(false, Maturity.FAMILY, false), 0, 2))).containsExactly("NOT_VERIFIED");
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }

    @Test
    void of_a_child_without_a_sign_in_another_guardian_is_asked_for_by_others() {
        var child = new Person(true, Maturity.CHILD, false);
        assertThat(GuardianRules.objectionsToAdding(child, false, 1, 2)).isEmpty();
        assertThat(GuardianRules.objectionsToAdding(new Person(true, Maturity.FAMILY, false), false, 0, 2)).isEmpty();
        assertThat(names(GuardianRules.objectionsToAdding(child, false, 2, 2))).containsExactly("TOO_MANY_GUARDIANS");
        assertThat(names(GuardianRules.objectionsToAdding(minor, true, 0, 2))).containsExactly("SIGNS_IN_THEMSELF");
        assertThat(names(GuardianRules.objectionsToAdding(new Person(false, Maturity.CHILD, false), false, 2, 2))).containsExactly("WARD_NOT_VERIFIED");
        assertThat(names(GuardianRules.objectionsToAdding(adult, false, 0, 2))).containsExactly("NOT_A_MINOR");
    }
}
