package org.haoren.accounts.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.accounts.confirmation.ConfirmationRefusal.CODE_EXPIRED;
import static org.haoren.accounts.confirmation.ConfirmationRefusal.CODE_USED;
import static org.haoren.accounts.confirmation.ConfirmationRefusal.CODE_WRONG;
import static org.haoren.accounts.confirmation.ConfirmationRefusal.SENT_JUST_NOW;
import static org.haoren.accounts.confirmation.ConfirmationRefusal.TRIED_TOO_OFTEN;

import java.time.Duration;
import java.time.Instant;
import org.haoren.platform.mail.Channel;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(15), 3, Duration.ofSeconds(60));
    private static final Instant END = NOW.plus(LIMITS.life());
    private final Attempt attempt = sent(true);

    @Test
    void the_right_code_is_right_until_its_end_and_not_from_then_on() {
        assertThat(attempt.enter("right", LIMITS, END.minusNanos(1_000))).isNull();
        assertThat(sent(true).enter("right", LIMITS, END)).isEqualTo(CODE_EXPIRED);
    }

    @Test
    void it_is_spent_once() {
        assertThat(attempt.enter("right", LIMITS, NOW)).isNull();
        assertThat(attempt.enter("right", LIMITS, NOW)).as("somebody else, at the same instant").isNull();
        assertThat(attempt.spend("right", NOW)).isNull();
        assertThat(attempt.spend("right", NOW)).isEqualTo(CODE_USED);
        assertThat(attempt.enter("right", LIMITS, NOW)).isEqualTo(CODE_USED);
        assertThat(attempt.objectionToSending(LIMITS, END)).isEqualTo(CODE_USED);
    }

    @Test
    void the_last_wrong_try_says_so_and_after_it_the_right_code_is_none() {
        assertThat(attempt.enter("wrong", LIMITS, NOW)).isEqualTo(CODE_WRONG);
        assertThat(attempt.enter("wrong", LIMITS, NOW)).isEqualTo(CODE_WRONG);
        assertThat(attempt.enter("wrong", LIMITS, NOW)).isEqualTo(TRIED_TOO_OFTEN);
        assertThat(attempt.enter("right", LIMITS, NOW)).isEqualTo(TRIED_TOO_OFTEN);
    }

    @Test
    void the_right_code_on_the_last_try_is_right() {
        attempt.enter("wrong", LIMITS, NOW);
        attempt.enter("wrong", LIMITS, NOW);
        assertThat(attempt.enter("right", LIMITS, NOW)).isNull();
    }

    @Test
    void another_code_comes_after_the_wait_and_not_before() {
        var after = NOW.plus(LIMITS.pause());
        assertThat(attempt.objectionToSending(LIMITS, after.minusNanos(1_000)).name()).isEqualTo(SENT_JUST_NOW.name());
        assertThat(attempt.objectionToSending(LIMITS, after)).isNull();
        assertThat(attempt.row(LIMITS).againAt()).isEqualTo(after);
    }

    @Test
    void another_code_replaces_the_one_before_and_has_tries_and_a_life_of_its_own() {
        for (int wrong = 0; wrong < 3; wrong++) attempt.enter("wrong", LIMITS, NOW);
        attempt.send("newer", LIMITS, END);
        assertThat(attempt.enter("right", LIMITS, END)).isEqualTo(CODE_WRONG);
        assertThat(attempt.enter("newer", LIMITS, END.plus(LIMITS.life()).minusNanos(1_000))).isNull();
        attempt.send("newest", LIMITS, END.plusSeconds(90));
        assertThat(attempt.spend("newer", END.plusSeconds(90))).as("replaced between the try and what follows").isEqualTo(CODE_WRONG);
    }

    @Test
    void an_attempt_that_nothing_follows_from_sounds_like_any_other() {
        var decoy = sent(false);
        assertThat(decoy.enter("right", LIMITS, NOW)).isEqualTo(CODE_WRONG);
        assertThat(decoy.enter("right", LIMITS, NOW)).isEqualTo(CODE_WRONG);
        assertThat(decoy.enter("right", LIMITS, NOW)).isEqualTo(TRIED_TOO_OFTEN);
        assertThat(decoy.objectionToSending(LIMITS, END)).isNull();
        assertThat(sent(false).enter("right", LIMITS, END)).isEqualTo(CODE_EXPIRED);
    }

    @Test
    void its_name_is_random() {
        assertThat(sent(true).name()).hasSize(Attempt.NAME_LENGTH).isNotEqualTo(attempt.name());
    }

    private static Attempt sent(boolean counts) {
        var attempt = new Attempt(Purpose.SIGN_UP, null, Channel.MOBILE, "139****0001", new Attempt.Sealed("sealed", "sealed"), "zh-CN", counts, NOW);
        attempt.send("right", LIMITS, NOW);
        return attempt;
    }
}
