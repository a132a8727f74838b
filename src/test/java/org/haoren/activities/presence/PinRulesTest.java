package org.haoren.activities.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class PinRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static List<String> reasons(String pin, String again) {
        return PinRules.objections(pin, again, List.of("41072600000123", "13800004711"), LocalDate.of(1956, 3, 9)).stream().map(Refusal::name).toList();
    }

    @Test
    void refuses_what_anybody_tries_first_and_what_stands_on_papers() {
        for (var easy : List.of("123456", "654321", "012345", "234567", "987654", "098765", "000000", "111111", "121212", "112211", "123123")) assertThat(reasons(easy, easy)).as(easy).containsExactly("PIN_TOO_EASY");
        for (var known : List.of("560309", "090356", "030956", "195603", "031956", "107260", "004711")) assertThat(reasons(known, known)).as(known).containsExactly("PIN_KNOWN");
        for (var odd : List.of("", "12345", "1234567")) assertThat(reasons(odd, odd)).as(odd).containsExactly("PIN_SIX_DIGITS");
        assertThat(reasons("739105", "739106")).containsExactly("PINS_DIFFER");
        assertThat(reasons("739105", "739105")).isEmpty();
        assertThat(PinRules.objections("560309", "560309", List.of(), null)).isEmpty();
    }

    @Test
    void is_locked_after_wrong_ones_in_a_row_and_open_again_after_a_while() {
        var pin = new Pin(new AccountId(1), "hash", NOW);
        for (var tries = 0; tries < 4; tries++) pin.wrong(5, HALF_AN_HOUR, NOW);
        assertThat(pin.lockedUntil(NOW)).isEmpty();
        pin.right();
        for (var tries = 0; tries < 4; tries++) pin.wrong(5, HALF_AN_HOUR, NOW);
        assertThat(pin.lockedUntil(NOW)).as("a right one between begins anew").isEmpty();
        pin.wrong(5, HALF_AN_HOUR, NOW);
        assertThat(pin.lockedUntil(NOW)).contains(NOW.plus(HALF_AN_HOUR));
        assertThat(pin.lockedUntil(NOW.plus(HALF_AN_HOUR).minusNanos(1))).isPresent();
        assertThat(pin.lockedUntil(NOW.plus(HALF_AN_HOUR))).isEmpty();
        pin.set("another", NOW);
        assertThat(pin.lockedUntil(NOW)).as("its owner has set a new one").isEmpty();
    }
}
