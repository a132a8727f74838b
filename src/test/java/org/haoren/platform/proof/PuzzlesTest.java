package org.haoren.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.altcha.altcha.Altcha;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PuzzlesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Puzzles PUZZLES = new Puzzles("a key", 1_000, LIFE);

    @Test void what_the_protocols_own_solver_finds_is_taken() throws Exception {
        var challenge = PUZZLES.make("sign-up", NOW).challenge();
        var found = Altcha.solveChallenge(challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0);
        assertThat(found.number).isBetween(0, 1_000);
        assertThat(judged("sign-up", new Solution(challenge.challenge(), found.number, challenge.salt(), challenge.signature()), NOW)).isEmpty();
    }

    @Test void nothing_is_a_reason_of_its_own() {
        assertThat(names(PUZZLES.objections("sign-up", null, NOW))).containsExactly("PROOF_MISSING");
        assertThat(names(PUZZLES.objections("sign-up", " ", NOW))).containsExactly("PROOF_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "bnVsbA==", "[]", "{", "{\"number\":5}", "{\"algorithm\":\"SHA-256\",\"number\":1e999999999}", "{\"number\":{\"number\":{}}}"})
    void what_is_no_solution_is_wrong_and_breaks_nothing(String text) {
        assertThat(names(PUZZLES.objections("sign-up", text, NOW))).containsExactly("PROOF_WRONG");
        assertThat(names(PUZZLES.objections("sign-up", base64(text), NOW))).containsExactly("PROOF_WRONG");
        assertThat(names(PUZZLES.objections("sign-up", base64("[".repeat(700)), NOW))).containsExactly("PROOF_WRONG");
    }

    @Test void another_number_is_wrong() {
        var right = PUZZLES.make("sign-up", NOW).solution();
        assertThat(names(judged("sign-up", new Solution(right.challenge(), right.number() + 1, right.salt(), right.signature()), NOW))).containsExactly("PROOF_WRONG");
    }

    @Test void what_was_signed_with_another_key_is_wrong() {
        assertThat(names(judged("sign-up", new Puzzles("another key", 1_000, LIFE).make("sign-up", NOW).solution(), NOW))).containsExactly("PROOF_WRONG");
    }

    /** Digits of the number moved into the salt would make the same hash, if nothing stood between them. */
    @Test void neither_purpose_nor_end_nor_salt_can_be_written_anew() {
        var right = PUZZLES.make("sign-up", NOW).solution();
        for (var salt : List.of(right.salt().replace("sign-up", "ballot"), right.salt().replaceFirst("expires=\\d+", "expires=99999999999"), right.salt() + right.number() / 10))
            assertThat(names(judged("sign-up", new Solution(right.challenge(), right.number() % 10, salt, right.signature()), NOW))).as(salt).containsExactly("PROOF_WRONG");
    }

    @Test void a_solution_for_something_else_is_not_taken() {
        assertThat(names(judged("ballot.r1.ab", PUZZLES.make("ballot.r2.ab", NOW).solution(), NOW))).containsExactly("PROOF_FOR_SOMETHING_ELSE");
        assertThat(judged("ballot.r2.ab", PUZZLES.make("ballot.r2.ab", NOW).solution(), NOW)).isEmpty();
    }

    @Test void it_is_good_before_its_end_and_not_at_it() {
        var solution = PUZZLES.make("sign-up", NOW).solution();
        assertThat(PUZZLES.ends(solution)).isEqualTo(NOW.plus(LIFE));
        assertThat(judged("sign-up", solution, NOW.plus(LIFE).minusSeconds(1))).isEmpty();
        assertThat(names(judged("sign-up", solution, NOW.plus(LIFE)))).containsExactly("PROOF_EXPIRED");
    }

    @Test void the_longest_solution_fits_its_field() {
        var longest = new Puzzles("a key", 10_000_000, LIFE).make("ballot.a-code-of-16-let." + "f".repeat(16), NOW).solution().text();
        assertThat(longest.length()).isLessThan(Solution.LONGEST * 2 / 3);
    }

    private static List<Refusal> judged(String purpose, Solution solution, Instant now) {
        return PUZZLES.objections(purpose, solution.text(), now);
    }

    private static List<String> names(List<Refusal> reasons) {
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.field()).isEqualTo("proof"));
        return reasons.stream().map(Refusal::name).toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
