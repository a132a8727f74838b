package org.haoren.activities.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class RotatingCodeTest {
    /** The beginning of a step. */
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final ShiftId SHIFT = new ShiftId("abcdefgh12");
    private static final ShiftId OTHER = new ShiftId("abcdefgh13");
    private final RotatingCode codes = codes("the city's key");

    private static RotatingCode codes(String secret) {
        return new RotatingCode((key, text) -> HexFormat.of().formatHex(Hashes.sha256(secret.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8))),
                Duration.ofSeconds(30), Duration.ofSeconds(90));
    }

    private List<String> reasons(String typed, ShiftId shift, Instant at) {
        return codes.objections(typed, shift, at).stream().map(Refusal::name).toList();
    }

    @Test
    void changes_with_every_step_and_is_the_same_at_every_node_within_one() {
        var shown = codes.at(SHIFT, NOW);
        assertThat(shown.digits()).matches("[0-9]{6}");
        assertThat(shown.until()).isEqualTo(NOW.plusSeconds(30));
        assertThat(codes("the city's key").at(SHIFT, NOW.plusSeconds(29))).isEqualTo(shown);
        var next = codes.at(SHIFT, NOW.plusSeconds(30));
        assertThat(next.link()).isNotEqualTo(shown.link());
        assertThat(next.digits()).isNotEqualTo(shown.digits());
    }

    @Test
    void is_accepted_from_its_step_on_for_ninety_seconds_and_not_a_moment_longer() {
        var shown = codes.at(SHIFT, NOW);
        for (var typed : List.of(shown.link(), shown.digits())) {
            assertThat(reasons(typed, SHIFT, NOW)).isEmpty();
            assertThat(reasons(typed, SHIFT, NOW.plusSeconds(90).minusNanos(1_000))).isEmpty();
            assertThat(reasons(typed, SHIFT, NOW.plusSeconds(90))).containsExactly("CODE_OVER");
        }
        assertThat(reasons(shown.link(), SHIFT, NOW.minusNanos(1_000))).containsExactly("CODE_AHEAD");
        assertThat(reasons(shown.digits(), SHIFT, NOW.minusNanos(1_000))).containsExactly("CODE_WRONG");
        assertThat(reasons(shown.link(), SHIFT, NOW.plus(Duration.ofDays(300)))).containsExactly("CODE_OVER");
        assertThat(reasons(shown.digits(), SHIFT, NOW.plus(Duration.ofHours(1)))).containsExactly("CODE_WRONG");
    }

    @Test
    void is_of_no_use_at_another_shift() {
        var shown = codes.at(SHIFT, NOW);
        assertThat(reasons(shown.link(), OTHER, NOW)).containsExactly("CODE_OF_ANOTHER_SHIFT");
        assertThat(reasons(shown.digits(), OTHER, NOW)).containsExactly("CODE_WRONG");
        assertThat(reasons(shown.link().replace(SHIFT.code(), OTHER.code()), OTHER, NOW)).containsExactly("CODE_WRONG");
    }

    @Test
    void cannot_be_made_without_the_key_nor_changed() {
        var shown = codes.at(SHIFT, NOW);
        var forged = codes("a guess").at(SHIFT, NOW);
        assertThat(reasons(forged.link(), SHIFT, NOW)).containsExactly("CODE_WRONG");
        assertThat(reasons(forged.digits(), SHIFT, NOW)).containsExactly("CODE_WRONG");
        var later = codes.at(SHIFT, NOW.plusSeconds(600)).link();
        var step = shown.link().split("\\.")[1];
        assertThat(reasons(shown.link().replace(step, later.split("\\.")[1]), SHIFT, NOW.plusSeconds(600))).containsExactly("CODE_WRONG");
        var last = shown.link().charAt(shown.link().length() - 1);
        assertThat(reasons(shown.link().substring(0, shown.link().length() - 1) + (last == '0' ? '1' : '0'), SHIFT, NOW)).containsExactly("CODE_WRONG");
    }

    @Test
    void digits_may_be_typed_with_a_blank_or_wide_and_nothing_else_is_one() {
        var digits = codes.at(SHIFT, NOW).digits();
        assertThat(reasons(digits.substring(0, 3) + " " + digits.substring(3), SHIFT, NOW)).isEmpty();
        assertThat(reasons(digits.codePoints().map(each -> each - '0' + '０').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString(), SHIFT, NOW)).isEmpty();
        for (var wrong : new String[] {null, "", "12345", "1234567", "abcdef", "-12345", "..", "x.1.", SHIFT.code() + ".999999999999." + "0".repeat(32), SHIFT.code() + "." + "9".repeat(40) + "." + "0".repeat(32)})
            assertThat(reasons(wrong, SHIFT, NOW)).containsExactly("CODE_WRONG");
    }

    @Test
    void of_all_that_somebody_may_guess_only_the_latest_three_are_good() {
        var shown = IntStream.range(-40, 40).mapToObj(step -> codes.at(SHIFT, NOW.plusSeconds(30L * step)).digits()).distinct().toList();
        assertThat(shown.stream().filter(each -> codes.objections(each, SHIFT, NOW).isEmpty())).containsExactly(codes.at(SHIFT, NOW.minusSeconds(60)).digits(),
                codes.at(SHIFT, NOW.minusSeconds(30)).digits(), codes.at(SHIFT, NOW).digits());
    }

    @Test
    void says_which_shift_a_link_names_and_how_it_was_typed() {
        var shown = codes.at(SHIFT, NOW);
        assertThat(RotatingCode.shift(shown.link())).contains(SHIFT);
        assertThat(RotatingCode.shift(shown.digits())).isEmpty();
        assertThat(RotatingCode.means(shown.link())).isEqualTo(Means.LINK);
        assertThat(RotatingCode.means(shown.digits())).isEqualTo(Means.DIGITS);
    }

    @Test
    void what_is_handed_in_later_is_looked_for_around_the_time_that_is_said_and_a_link_says_it_itself() {
        var window = Duration.ofMinutes(5);
        var shown = codes.at(SHIFT, NOW);
        var later = NOW.plus(Duration.ofHours(9));
        assertThat(codes.shownAbout(shown.digits(), SHIFT, NOW.plusSeconds(10), window, later)).contains(new Showing(NOW, NOW.plusSeconds(90)));
        assertThat(codes.shownAbout(shown.digits(), SHIFT, NOW.minus(window), window, later)).isPresent();
        assertThat(codes.shownAbout(shown.digits(), SHIFT, NOW.minus(window).minusSeconds(1), window, later)).isEmpty();
        assertThat(codes.shownAbout(shown.digits(), SHIFT, NOW.plus(window).plusSeconds(119), window, later)).isPresent();
        assertThat(codes.shownAbout(shown.digits(), SHIFT, NOW.plus(window).plusSeconds(120), window, later)).isEmpty();
        assertThat(codes.shownAbout(shown.link(), SHIFT, Instant.EPOCH, window, later)).contains(new Showing(NOW, NOW.plusSeconds(90)));
        assertThat(codes.shownAbout(shown.link(), OTHER, NOW, window, later)).isEmpty();
        for (var ahead : List.of(shown.link(), shown.digits())) assertThat(codes.shownAbout(ahead, SHIFT, NOW, window, NOW.minusSeconds(1))).as("not shown yet").isEmpty();
        assertThat(codes.shownAbout(codes("a guess").at(SHIFT, NOW).link(), SHIFT, NOW, window, later)).isEmpty();
    }

    @Test
    void of_all_that_may_be_guessed_later_only_what_was_shown_around_then_is_good() {
        var shown = IntStream.range(-60, 60).mapToObj(step -> codes.at(SHIFT, NOW.plusSeconds(30L * step)).digits()).distinct().toList();
        assertThat(shown.stream().filter(each -> codes.shownAbout(each, SHIFT, NOW, Duration.ofMinutes(5), NOW.plusSeconds(7_200)).isPresent())).hasSize(24);
    }

    @Test
    void of_the_time_of_a_code_the_moment_that_was_said_counts_and_else_its_edge() {
        var showing = new Showing(NOW, NOW.plusSeconds(90));
        assertThat(showing.nearest(NOW.plusSeconds(40), NOW.plusSeconds(900))).isEqualTo(NOW.plusSeconds(40));
        assertThat(showing.nearest(NOW.minusSeconds(40), NOW.plusSeconds(900))).isEqualTo(NOW);
        assertThat(showing.nearest(NOW.plusSeconds(400), NOW.plusSeconds(900))).isEqualTo(NOW.plusSeconds(90).minusMillis(1));
        assertThat(showing.nearest(NOW.plusSeconds(400), NOW.plusSeconds(20))).as("never ahead").isEqualTo(NOW.plusSeconds(20));
    }

    @Test
    void is_never_accepted_for_less_than_it_is_shown() {
        var brief = new RotatingCode((key, text) -> HexFormat.of().formatHex(Hashes.sha256(key + text)), Duration.ofSeconds(60), Duration.ofSeconds(10));
        assertThat(brief.objections(brief.at(SHIFT, NOW).digits(), SHIFT, NOW.plusSeconds(59))).isEmpty();
    }
}
