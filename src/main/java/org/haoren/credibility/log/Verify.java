package org.haoren.credibility.log;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.haoren.credibility.log.verify.Verifier;

/**
 * Checks a log from the command line, trusting nobody: {@code java -cp WEB-INF/classes org.haoren.credibility.log.Verify https://…/log/city [receipt…]}. Needs
 * a JDK and the portal's classes, no server and no library. Exit code 0: all is as signed; 1: something differs, and it says what; 2: could not be checked.
 */
public final class Verify {
    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(Verifier.run(arguments, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)));
    }
}
