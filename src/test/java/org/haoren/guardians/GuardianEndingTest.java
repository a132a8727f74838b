package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.platform.permit.Decider.alone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.haoren.accounts.NamedLogin;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class GuardianEndingTest {
    private static final AccountId WARD = new AccountId(1);
    private static final AccountId GUARDIAN = new AccountId(2);
    private static final AccountId CLERK = new AccountId(3);
    private static final AccountId SECOND = new AccountId(4);
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final VerdictForm YES = new VerdictForm(Verdict.CONFIRMED, null);

    private static GuardianEnding ending() {
        var guardianship = new Guardianship(WARD, new NamedLogin("h", "m", GUARDIAN), GuardianKind.PARENT, LocalDate.of(2030, 1, 1), NOW);
        return new GuardianEnding(guardianship, new EndingForm("1", "2", EndingCause.COURT, "判决书"), new Signature(CLERK, "经办人", NOW));
    }

    @Test
    void is_confirmed_by_a_second_person_who_is_neither_of_the_two_nor_another_guardian() {
        assertThat(ending().objectionsToDeciding(alone(SECOND), YES)).isEmpty();
        assertThat(ending().objectionsToDeciding(alone(CLERK), YES)).extracting(Refusal::name).containsExactly("RECORDED_BY_YOU");
        assertThat(ending().objectionsToDeciding(alone(GUARDIAN), YES)).extracting(Refusal::name).containsExactly("NOT_FOR_YOURSELF");
        assertThat(ending().objectionsToDeciding(new Decider(SECOND, Set.of(WARD)), YES)).extracting(Refusal::name).containsExactly("NOT_FOR_YOUR_WARD");
        assertThat(ending().objectionsToDeciding(alone(SECOND), new VerdictForm(Verdict.DECLINED, " "))).extracting(Refusal::name).containsExactly("REASON_NEEDED");
    }

    @Test
    void is_decided_once() {
        var decided = ending();
        decided.decide(YES, new Signature(SECOND, "复核人", NOW));
        assertThat(decided.objectionsToDeciding(alone(SECOND), YES)).extracting(Refusal::name).containsExactly("ENDING_DECIDED");
    }

    @Test
    void each_cause_is_an_end() {
        for (var cause : EndingCause.values()) assertThat(cause.end().name()).isEqualTo(cause.name());
    }
}
