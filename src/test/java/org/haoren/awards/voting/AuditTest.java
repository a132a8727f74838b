package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.haoren.awards.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A box of ballots with its log, its published ballots and its openings, and what the auditor's command says of them. */
class AuditTest {
    private static final RoundId ROUND = new RoundId("r");
    private static final int BATCH = 100;
    private final List<CastBallot> cast = new ArrayList<>();

    @Property(tries = 30) void whatever_was_cast_opens_and_is_what_was_published(@ForAll @IntRange(min = 0, max = 1_100) int ballots, @ForAll long seed) throws IOException {
        assertThat(audit(box(ballots, seed), "", "", "", "")).startsWith("0 ").contains(ballots + " commitments opened");
    }

    @Test void a_ballot_of_the_log_that_is_another_one_is_named_with_its_tile(@TempDir Path none) throws IOException {
        var files = box(600, 5);
        var bundle = files.resolve("log/tile/entries/001");
        var bytes = Files.readAllBytes(bundle);
        bytes[2 + 34 * 3] ^= 1;
        Files.write(bundle, bytes);
        assertThat(audit(files, "", "", "", "")).startsWith("1 ").contains("tile 1: the log's entry 259 commits to another ballot").doesNotContain("tile 0");
    }

    @Test void ballots_published_otherwise_than_cast_are_named_with_their_group() throws IOException {
        var moved = audit(box(600, 6), "(?m)^a1$", "a2", "", "");
        assertThat(moved).startsWith("1 ").contains("was published otherwise than it was cast");
    }

    @Test void openings_that_were_changed_do_not_open() throws IOException {
        assertThat(audit(box(20, 7), "", "", "(?m)^(7 [0-9a-f]{64}) .*$", "$1 a1,b1")).startsWith("1 ").contains("entry 7 commits to another ballot");
        assertThat(audit(box(20, 8), "", "", "(?m)^7 .*\n", "")).startsWith("2 ").contains("no opening of ballot 7");
        assertThat(audit(box(20, 9), "", "", "end\n", "")).startsWith("2 ").contains("end too early");
    }

    private Path box(int ballots, long seed) throws IOException {
        var random = new Random(seed);
        cast.clear();
        for (int each = 0; each < ballots; each++)
            cast.add(new CastBallot(Ballot.of("r", List.of(random.nextBoolean() ? "a1" : "b1")), "person " + each, LocalDate.EPOCH, Instant.EPOCH, VotingRefusal.ALREADY_VOTED));
        var folder = Files.createTempDirectory("audit");
        for (int from = 0; from < ballots; from += 256) {
            int width = Math.min(256, ballots - from);
            var bundle = ByteBuffer.allocate(width * 34);
            for (var each : cast.subList(from, from + width)) bundle.putShort((short) 32).put(each.commitment());
            var file = folder.resolve("log/tile/entries/%03d%s".formatted(from / 256, width == 256 ? "" : ".p/" + width));
            Files.createDirectories(file.getParent());
            Files.write(file, bundle.array());
        }
        Files.writeString(folder.resolve("ballots"), published());
        var openings = new StringWriter();
        new Openings(ROUND, ballots, index -> batch((int) index / BATCH * BATCH)).write(openings);
        Files.writeString(folder.resolve("openings"), openings.toString());
        return folder;
    }

    private BallotBatch batch(int from) {
        return new BallotBatch("r", from, cast.subList(from, Math.min(from + BATCH, cast.size())));
    }

    private String published() throws IOException {
        var lines = cast.stream().map(each -> each.ballot().choices().get(0)).toList();
        var out = new StringWriter();
        var votes = List.of("a1", "a2", "b1").stream().map(each -> new CountRow.Votes(RecountTest.candidate(each), lines.stream().filter(each::equals).count())).toList();
        new PublishedBallots(RecountTest.round(), new TurnoutRow((long) cast.size(), cast.size(), cast.size(), Voids.NONE.byClause()), List.of(), new CountRow(ROUND, cast.size(), votes),
                tile -> IntStream.range((int) Tiles.from(tile), (int) Tiles.to(tile, cast.size())).mapToObj(lines::get).sorted().toList()).write(out);
        return out.toString();
    }

    /** Changes the first match of each pattern, where there is one. */
    private static String audit(Path files, String ballot, String otherBallot, String opening, String otherOpening) throws IOException {
        change(files.resolve("ballots"), ballot, otherBallot);
        change(files.resolve("openings"), opening, otherOpening);
        var said = new ByteArrayOutputStream();
        var code = Audit.run(new PrintStream(said, true, StandardCharsets.UTF_8), files.resolve("openings").toString(), files.resolve("ballots").toString(), files.resolve("log").toString());
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static void change(Path file, String pattern, String other) throws IOException {
        if (!pattern.isEmpty()) Files.writeString(file, Files.readString(file).replaceFirst(pattern, other));
    }
}
