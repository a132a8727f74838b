package org.haoren.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.haoren.awards.voting.Recount;
import org.haoren.credibility.log.Verify;
import org.haoren.suite.Election;
import org.haoren.suite.Portal;

/** What follows the vote: the office counts and confirms, then anybody recounts what is published and verifies the log, with one core each. */
final class Afterwards {
    private final Portal portal;
    private final Election election;
    private final List<Timed> timed = new ArrayList<>();

    Afterwards(Portal portal, Election election) {
        this.portal = portal;
        this.election = election;
    }

    record Timed(String what, double seconds) {}

    private interface Step {
        void go() throws IOException, InterruptedException;
    }

    List<Timed> run() {
        election.close();
        time("count after closing", election::counted);
        time("confirmation, which counts every ballot", election::confirmed);
        election.noticed();
        var published = Path.of("target", "bench-ballots.txt").toAbsolutePath();
        time("download of all ballots", () -> download(published));
        time("recount of the download", () -> command(Recount.class, published.toString()));
        time("verification of the round's log", () -> command(Verify.class, "--memory", Files.createTempDirectory("bench-memory").toString(),
                portal.address().resolve("/log/round-" + election.round()).toString()));
        return timed;
    }

    private void time(String what, Step step) {
        var began = System.nanoTime();
        try {
            step.go();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        timed.add(new Timed(what, (System.nanoTime() - began) / 1e9));
    }

    private void download(Path file) throws IOException {
        try (var in = portal.address().resolve("/api/rounds/" + election.round() + "/result/ballots").toURL().openStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** As anybody runs it, but with one core; its start is counted too. */
    private static void command(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:ActiveProcessorCount=1", "-cp",
                Path.of("target", "classes").toString(), main.getName()));
        command.addAll(List.of(arguments));
        var code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) throw new IllegalStateException(main.getSimpleName() + " ended with " + code);
    }
}
