package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.guardians.ConsentPurpose.NAMING;
import static org.haoren.guardians.ConsentPurpose.VOLUNTEERING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.accounts.NamedLogin;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;

class ConsentsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private final Guardianship any = new Guardianship(new AccountId(1), new NamedLogin("h", "m", new AccountId(2)), GuardianKind.PARENT, LocalDate.of(2030, 1, 1), NOW);

    @Test
    void either_guardian_may_give_it_and_silence_gives_nothing() {
        assertThat(new Consents(List.of(word(VOLUNTEERING, true))).standing(Maturity.LIMITED)).containsExactly(VOLUNTEERING);
        assertThat(new Consents(List.of()).standing(Maturity.LIMITED)).isEmpty();
    }

    @Test
    void a_withdrawal_wins() {
        assertThat(new Consents(List.of(word(VOLUNTEERING, true), word(VOLUNTEERING, false), word(NAMING, true))).standing(Maturity.LIMITED)).containsExactly(NAMING);
    }

    @Test
    void of_a_child_nothing_is_named_whatever_is_said() {
        var all = new Consents(List.of(word(VOLUNTEERING, true), word(NAMING, true)));
        assertThat(all.standing(Maturity.CHILD)).containsExactly(VOLUNTEERING);
        assertThat(all.standing(Maturity.FAMILY)).containsExactly(VOLUNTEERING);
        assertThat(all.standing(Maturity.LIMITED)).containsExactlyInAnyOrder(VOLUNTEERING, NAMING);
    }

    private ConsentWord word(ConsentPurpose purpose, boolean given) {
        return new ConsentWord(any, purpose, given, NOW);
    }
}
