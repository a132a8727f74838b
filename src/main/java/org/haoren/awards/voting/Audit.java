package org.haoren.awards.voting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.haoren.awards.voting.verify.AuditSheet;

/**
 * Opens every commitment of a round's log and holds the ballots against what was published: {@code java -cp <classes> org.haoren.awards.voting.Audit OPENINGS
 * BALLOTS LOG}. Needs no server and nothing but the Java platform; shares no code with what counts in the portal. Exit code 0: everything holds, 1: something
 * does not, and it names each tile that differs, 2: something could not be read.
 */
public final class Audit {
    private Audit() {}

    public static void main(String... arguments) {
        System.exit(run(System.out, arguments)); // a command's answer
    }

    static int run(PrintStream out, String... arguments) {
        if (arguments.length != 3) {
            out.println("Audit OPENINGS BALLOTS LOG: the openings and the published ballots of a round as files, and its log's address or a folder with its files");
            return 2;
        }
        try {
            var sheet = new AuditSheet(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
            var wrong = sheet.check();
            out.println(sheet.said());
            wrong.forEach(where -> out.println("IT DOES NOT HOLD: " + where));
            return wrong.isEmpty() ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            out.println("Cannot be read: " + e.getMessage());
            return 2;
        }
    }
}
