package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;

class LoginChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant END = NOW.plus(WEEK);
    private final LoginChange change = new LoginChange("hash", new AccountId(1), new LoginChange.Old("sealed", "hash", "139****0001"), new Login("new@example.org"), WEEK, NOW);

    @Test
    void it_can_be_taken_back_until_its_end_and_not_from_then_on() {
        assertThat(change.objectionsToUndoing(END.minusNanos(1_000))).isEmpty();
        assertThat(change.objectionsToUndoing(END)).containsExactly(AccountRefusal.TOO_LATE_TO_UNDO);
        assertThat(change.row(END).open()).isFalse();
    }

    @Test
    void it_is_taken_back_once_and_shows_no_address_whole() {
        change.undo(NOW);
        assertThat(change.objectionsToUndoing(NOW)).containsExactly(AccountRefusal.CHANGE_UNDONE);
        assertThat(change.objectionsToUndoing(END)).containsExactly(AccountRefusal.CHANGE_UNDONE);
        assertThat(change.row(NOW)).isEqualTo(new LoginChangeRow("139****0001", "n***@example.org", NOW, END, NOW, false));
    }
}
