package org.haoren.credibility.log;

import java.util.Arrays;
import java.util.Base64;

/** A log's head in the three lines of C2SP tlog-checkpoint. @param origin names the log to the world @param root the tree's hash over that many entries */
record Checkpoint(String origin, long size, byte[] root) {
    /** What is signed. */
    String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** @param note text, empty line, signatures @throws IllegalArgumentException when it is no checkpoint */
    static Checkpoint of(String note) {
        var lines = note.split("\n", -1);
        if (lines.length < 5 || !lines[3].isEmpty() || !lines[1].matches("0|[1-9]\\d{0,18}")) throw new IllegalArgumentException("Not a checkpoint");
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2]));
    }

    @Override public boolean equals(Object other) {
        return other instanceof Checkpoint that && origin.equals(that.origin) && size == that.size && Arrays.equals(root, that.root);
    }

    @Override public int hashCode() {
        return text().hashCode();
    }
}
