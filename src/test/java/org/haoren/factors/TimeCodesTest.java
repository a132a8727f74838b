package org.haoren.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    /** The secret of RFC 6238, appendix B: twenty digits as ASCII. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);
    private static final Instant MOMENT = Instant.parse("2026-03-05T01:00:00Z");

    /** The last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void the_half_minute_before_and_after_count_and_no_other() {
        var now = TimeCodes.step(NOW);
        for (var step = now - 1; step <= now + 1; step++) assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step), NOW, -1)).hasValue(step);
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, now - 2), NOW, -1)).isEmpty();
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, now + 2), NOW, -1)).isEmpty();
    }

    @Test
    void a_time_step_that_was_used_or_lies_before_one_is_not_taken_again() {
        var now = TimeCodes.step(NOW);
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, now), NOW, now)).isEmpty();
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, now - 1), NOW, now)).isEmpty();
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, now + 1), NOW, now)).hasValue(now + 1);
    }

    @Test
    void secrets_have_160_bits_and_are_never_the_same() {
        var seen = new HashSet<String>();
        for (var each = 0; each < 100; each++) seen.add(TimeCodes.secret());
        assertThat(seen).hasSize(100).allSatisfy(secret -> assertThat(secret).matches("[A-Z2-7]{32}"));
    }

    @Test
    void recovery_codes_are_read_however_people_type_them() {
        assertThat(RecoveryCode.plain(" AB1CD-ef2gh ")).isEqualTo("ab1cdef2gh");
        assertThat(RecoveryCode.plain("１２３ ４５６")).isEqualTo("123456");
        assertThat(RecoveryCode.fresh()).matches("[0-9a-z]{5}-[0-9a-z]{5}");
    }

    @Test
    void wrong_codes_lock_for_a_while_and_a_right_one_forgets_them() {
        var app = new App(new AccountId(1), "sealed", MOMENT);
        assertThat(app.wrong(3, Duration.ofMinutes(10), MOMENT)).isFalse();
        assertThat(app.wrong(3, Duration.ofMinutes(10), MOMENT)).isFalse();
        app.took(7);
        assertThat(app.wrong(3, Duration.ofMinutes(10), MOMENT)).isFalse();
        assertThat(app.wrong(3, Duration.ofMinutes(10), MOMENT)).isFalse();
        assertThat(app.wrong(3, Duration.ofMinutes(10), MOMENT)).isTrue();
        assertThat(app.locked(MOMENT)).isTrue();
        assertThat(app.locked(MOMENT.plus(Duration.ofMinutes(10)).minusNanos(1))).isTrue();
        assertThat(app.locked(MOMENT.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(app.lastStep()).isEqualTo(7);
        app.begin("another", MOMENT);
        assertThat(app.lastStep()).isNegative();
    }
}
