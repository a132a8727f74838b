package org.haoren.credibility.log.verify;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/** A signed checkpoint as it is published (C2SP signed-note, tlog-checkpoint). @param text what is signed @param whole as it was read */
record Note(String text, List<Line> lines, String origin, long size, byte[] root, String whole) {
    /** One signature. @param bytes four of the key's id, then the signature */
    record Line(String name, byte[] bytes) {}

    /** @throws IllegalArgumentException when it is none */
    static Note of(String whole) {
        int end = whole.lastIndexOf("\n\n");
        if (end < 0 || !whole.endsWith("\n") || whole.chars().anyMatch(c -> c < ' ' && c != '\n')) throw new IllegalArgumentException("no note");
        var text = whole.substring(0, end + 1);
        var said = text.split("\n");
        if (said.length != 3 || !said[1].matches("0|[1-9][0-9]{0,17}")) throw new IllegalArgumentException("no checkpoint");
        var root = exactly(said[2]);
        if (root.length != Sha256.BYTES) throw new IllegalArgumentException("no root");
        var lines = new ArrayList<Line>();
        for (var line : whole.substring(end + 2, whole.length() - 1).split("\n", -1)) lines.add(line(line));
        return new Note(text, lines, said[0], Long.parseLong(said[1]), root, whole);
    }

    private static Line line(String line) {
        var parts = line.split(" ");
        if (parts.length != 3 || !parts[0].equals("\u2014")) throw new IllegalArgumentException("no signature");
        var bytes = exactly(parts[2]);
        if (bytes.length < 5) throw new IllegalArgumentException("no signature");
        return new Line(parts[1], bytes);
    }

    /** Base 64 can be written in more than one way; only one of them is right. */
    private static byte[] exactly(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) throw new IllegalArgumentException("no base 64");
        return bytes;
    }

    /** Whether one of these keys has signed it and none of them wrongly; lines of unknown keys say nothing. */
    boolean signedBy(Collection<Key> keys) {
        var known = lines.stream().filter(line -> keys.stream().anyMatch(key -> key.names(line))).toList();
        return !known.isEmpty() && known.stream().allMatch(line -> keys.stream().anyMatch(key -> key.names(line) && key.made(line, text)));
    }
}
