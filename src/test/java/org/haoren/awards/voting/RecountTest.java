package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.CaseStatus;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.BallotRules;
import org.haoren.awards.rounds.CandidateOrder;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.rounds.RoundStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecountTest {
    private static final List<String> CHOICES = List.of("a1", "a2", "b1");
    @TempDir Path folder;

    @Property(tries = 200) void what_the_portal_publishes_is_recounted_without_objection(@ForAll @IntRange(min = 0, max = 1_100) int ballots, @ForAll long seed) throws IOException {
        assertThat(recount(published(ballots, new Random(seed)))).startsWith("0 ").contains(ballots + " ballots read");
    }

    @Test void every_group_belongs_to_a_tile_of_the_log_and_the_last_is_never_a_small_one() {
        assertThat(IntStream.of(0, 1, 255, 256, 257, 511, 512, 513, 1_000_000).mapToLong(Tiles::count)).containsExactly(0L, 1L, 1L, 1L, 1L, 1L, 2L, 2L, 3_906L);
        assertThat(Tiles.to(0, 511)).isEqualTo(511);
        assertThat(Tiles.to(0, 512)).isEqualTo(256);
        assertThat(Tiles.to(1, 513)).isEqualTo(513);
    }

    @Test void a_vote_moved_from_one_to_another_is_noticed_with_its_place() throws IOException {
        var text = published(600, new Random(7));
        assertThat(recount(text.replaceFirst("\na1\n", "\na2\n"))).startsWith("1 ").contains("line ");
        var swapped = text.replaceFirst("count a1 (\\d+)", "count a1 9$1");
        assertThat(recount(swapped)).startsWith("1 ").contains("the count says");
    }

    @Test void every_line_that_is_left_out_is_noticed() throws IOException {
        var lines = published(20, new Random(3)).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var fewer = new ArrayList<>(lines);
            fewer.remove(at);
            if (lines.get(at).startsWith("category ") || lines.get(at).startsWith("candidate ")) continue;
            assertThat(recount(String.join("\n", fewer) + "\n")).as("without line " + (at + 1) + ": " + lines.get(at)).startsWith("1 ");
        }
    }

    @Test void a_ballot_that_breaks_the_rules_is_noticed() throws IOException {
        assertThat(recount(published(3, new Random(1)).replaceFirst("(?m)^(a1|a2|b1)$", "a1,a2"))).startsWith("1 ").contains("in category helping");
        assertThat(recount(published(3, new Random(1)).replaceFirst("(?m)^(a1|a2|b1)$", "stranger"))).startsWith("1 ").contains("did not stand");
    }

    @Test void districts_are_named_where_only_their_residents_vote_and_what_was_published_before_stays_as_it_was() throws IOException {
        var before = published(20, new Random(3));
        assertThat(before).startsWith("haoren-ballots/2\n").doesNotContain("districts");
        var text = published(20, new Random(3), Voids.NONE, List.of("HZ-BG", "HZ-XL-01"));
        assertThat(text.lines().toList()).startsWith("haoren-ballots/3").containsSequence("age 0", "districts HZ-BG HZ-XL-01", "roll 20");
        assertThat(recount(text)).startsWith("0 ").contains("20 ballots read");
        assertThat(recount(text.replace("districts HZ-BG HZ-XL-01\n", ""))).startsWith("1 ").contains("'districts'");
        assertThat(recount(text.replace("districts HZ-BG HZ-XL-01", "districts everywhere"))).startsWith("1 ");
        assertThat(recount(text.replace("haoren-ballots/3", "haoren-ballots/2"))).startsWith("1 ");
        assertThat(recount(text.replace("haoren-ballots/3", "haoren-ballots/4"))).startsWith("1 ");
    }

    @Test void what_is_no_list_of_ballots_is_told_so() throws IOException {
        assertThat(recount("hello\n")).startsWith("1 ");
        assertThat(Recount.run(new PrintStream(new ByteArrayOutputStream()), folder.resolve("absent").toString())).isEqualTo(2);
        assertThat(Recount.run(new PrintStream(new ByteArrayOutputStream()))).isEqualTo(2);
    }

    private static String recount(String text) throws IOException {
        var file = Files.createTempFile("ballots", ".txt");
        try {
            Files.writeString(file, text);
            var said = new ByteArrayOutputStream();
            var code = Recount.run(new PrintStream(said, true, StandardCharsets.UTF_8), file.toString());
            return code + " " + said.toString(StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100) void ballots_that_were_invalidated_are_left_out_and_said(@ForAll @IntRange(min = 1, max = 1_100) int received, @ForAll long seed) throws IOException {
        var random = new Random(seed);
        long first = random.nextInt(received);
        long last = first + random.nextInt((int) (received - first));
        var text = published(received, random, new Voids(List.of(new Voids.Range(first, last, QuarantineClause.BOUGHT))));
        long apart = last - first + 1;
        assertThat(recount(text)).startsWith("0 ").contains(received - apart + " ballots read").contains("Received " + received + ", of which " + apart + " were invalidated");
        assertThat(recount(text.replaceFirst("invalidated \\d+ \\d+ BOUGHT\n", ""))).as("an invalidation that is kept quiet").startsWith("1 ");
        assertThat(recount(text.replaceFirst("invalidated \\d+ \\d+", "invalidated " + first + " " + received))).as("one outside the box").startsWith("1 ");
    }

    private static String published(int number, Random random) {
        return published(number, random, Voids.NONE);
    }

    private static String published(int number, Random random, Voids voids) {
        return published(number, random, voids, List.of());
    }

    private static String published(int number, Random random, Voids voids, List<String> districts) {
        var all = random.ints(number, 0, CHOICES.size()).mapToObj(CHOICES::get).toList();
        var ballots = IntStream.range(0, number).filter(at -> !voids.contains(at)).mapToObj(all::get).toList();
        var votes = CHOICES.stream().map(each -> new CountRow.Votes(candidate(each), ballots.stream().filter(each::equals).count())).toList();
        var published = new PublishedBallots(round(districts), new TurnoutRow((long) number, number, ballots.size(), voids.byClause()), voids.ranges(),
                new CountRow(round().id(), ballots.size(), votes), tile -> IntStream.range((int) Tiles.from(tile), (int) Tiles.to(tile, number))
                        .filter(at -> !voids.contains(at)).mapToObj(all::get).sorted().toList());
        var out = new StringWriter();
        try {
            published.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static CandidateRow candidate(String code) {
        var category = code.startsWith("a") ? "helping" : "honesty";
        return new CandidateRow(new CaseId(code), new RoundId("r"), category, "名", null, "", null, "题", null, "事", null, null, CaseStatus.SHORTLISTED);
    }

    static RoundRow round() {
        return round(List.of());
    }

    private static RoundRow round(List<String> districts) {
        var rules = new BallotRules(0, 1, 1, 1, BallotPace.ONCE, CandidateOrder.STROKES, false, 0, districts, false);
        return new RoundRow(new RoundId("r"), null, "", "", "", "", RoundStage.OPEN, null, null, null, null, null, null, null, null, rules,
                List.of(new CategoryRow("helping", "助人为乐", "Helping"), new CategoryRow("honesty", "诚实守信", "Honesty")), 1, 100, "", "", null, 1, true, null, null, null);
    }
}
