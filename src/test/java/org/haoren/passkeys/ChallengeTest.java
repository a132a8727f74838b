package org.haoren.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;

class ChallengeTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");

    @Test
    void it_comes_back_as_it_was_and_anything_else_is_nothing() {
        for (var each : new Challenge[] {Challenge.fresh(Challenge.Purpose.ADD, new AccountId(7), NOW), Challenge.fresh(Challenge.Purpose.SIGN_IN, null, NOW)}) {
            assertThat(Challenge.of(each.text())).contains(each);
            assertThat(each.bytes()).hasSize(32);
            assertThat(Challenge.of(each.text() + "\n")).isEmpty();
            assertThat(Challenge.of(each.text().substring(1))).isEmpty();
        }
        for (var text : new String[] {null, "", "x", "a\nADD\n7\n" + NOW, "A".repeat(43) + "\nREMOVE\n7\n" + NOW, "A".repeat(43) + "\nADD\n0x\n" + NOW, "A".repeat(43) + "\nADD\n7\nnow"})
            assertThat(Challenge.of(text)).as(text).isEmpty();
    }

    @Test
    void it_stands_for_five_minutes_and_for_what_it_was_made() {
        var made = Challenge.fresh(Challenge.Purpose.ADD, new AccountId(7), NOW);
        assertThat(made.stands(Challenge.Purpose.ADD, NOW)).isTrue();
        assertThat(made.stands(Challenge.Purpose.SIGN_IN, NOW)).isFalse();
        assertThat(made.stands(Challenge.Purpose.ADD, NOW.plus(Challenge.LASTS).minusNanos(1))).isTrue();
        assertThat(made.stands(Challenge.Purpose.ADD, NOW.plus(Challenge.LASTS))).isFalse();
        assertThat(made.stands(Challenge.Purpose.ADD, NOW.minusNanos(1))).isFalse();
    }

    @Test
    void no_two_are_alike() {
        assertThat(Challenge.fresh(Challenge.Purpose.ADD, null, NOW).value()).isNotEqualTo(Challenge.fresh(Challenge.Purpose.ADD, null, NOW).value());
    }
}
