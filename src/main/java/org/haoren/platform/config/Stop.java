package org.haoren.platform.config;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The portal cannot start: one clear line, and the process ends. */
public final class Stop {
    private Stop() {}

    /** Does not return. The server would otherwise go on without the application and answer every address with an empty page. */
    public static void because(String reason) {
        try (var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            err.println("Haoren cannot start: " + reason);
        }
        Runtime.getRuntime().halt(1);
    }

    /** What lies at the bottom of a failure, in one line: the drivers' own words are the clearest. */
    public static String deepest(Throwable failure) {
        var found = failure;
        while (found.getCause() != null) found = found.getCause();
        return String.valueOf(found.getMessage()).lines().findFirst().orElse("") + " (" + found.getClass().getSimpleName() + ")";
    }
}
