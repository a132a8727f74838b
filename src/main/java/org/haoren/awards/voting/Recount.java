package org.haoren.awards.voting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.haoren.awards.voting.verify.RecountSheet;

/**
 * Recounts a round from its published ballots, for somebody who trusts nobody: {@code java -cp <classes> org.haoren.awards.voting.Recount FILE|URL}. Needs no
 * server and nothing but the Java platform; shares no code with what counts in the portal. Exit code 0: everything holds, 1: something does not, and it says
 * where, 2: it could not be read.
 */
public final class Recount {
    private Recount() {}

    public static void main(String... arguments) {
        System.exit(run(System.out, arguments)); // a command's answer
    }

    static int run(PrintStream out, String... arguments) {
        if (arguments.length != 1) {
            out.println("Recount FILE|URL: the published ballots of a round, as a file or at their address");
            return 2;
        }
        try (var in = open(arguments[0])) {
            var sheet = new RecountSheet(in);
            var wrong = sheet.check();
            out.println(sheet.said());
            wrong.ifPresent(where -> out.println("IT DOES NOT HOLD: " + where));
            return wrong.isPresent() ? 1 : 0;
        } catch (IOException | IllegalArgumentException e) {
            out.println("Cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static BufferedReader open(String where) throws IOException {
        var in = where.matches("https?://.*") ? URI.create(where).toURL().openStream() : Files.newInputStream(Path.of(where));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }
}
