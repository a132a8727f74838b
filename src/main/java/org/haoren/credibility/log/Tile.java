package org.haoren.credibility.log;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of a log that can be fetched by itself (C2SP tlog-tiles): up to 256 hashes of one height, or the entries below 256 leaves.
 *
 * @param level of 256 to its power leaves below each hash; {@link #ENTRIES} for entries themselves
 * @param index from 0, of 256 places each
 * @param width how many places, 1 to 256
 */
record Tile(int level, long index, int width) {
    static final int WIDTH = 256;
    static final int ENTRIES = -1;
    /** A tile's hashes lie this many heights above those of the tile below. */
    static final int HEIGHT = 8;
    private static final Pattern PATH = Pattern.compile("(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,4}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** @param path {@code <L>/<N>[.p/<W>]}; empty when that is no tile's one way to be written */
    static Optional<Tile> parse(String path) {
        var found = PATH.matcher(path);
        if (!found.matches() || found.group(2).startsWith("x000/")) return Optional.empty();
        int width = found.group(3) == null ? WIDTH : Integer.parseInt(found.group(3));
        if (found.group(3) != null && width >= WIDTH) return Optional.empty();
        int level = found.group(1).equals("entries") ? ENTRIES : Integer.parseInt(found.group(1));
        return level > 63 ? Optional.empty() : Optional.of(new Tile(level, Long.parseLong(found.group(2).replace("x", "").replace("/", "")), width));
    }

    String path() {
        var digits = String.valueOf(index);
        digits = "0".repeat((3 - digits.length() % 3) % 3) + digits;
        var path = new StringBuilder(level == ENTRIES ? "entries" : String.valueOf(level));
        for (int i = 0; i < digits.length(); i += 3) path.append(i + 3 < digits.length() ? "/x" : "/").append(digits, i, i + 3);
        return width == WIDTH ? path.toString() : path + ".p/" + width;
    }

    /** The first place of this tile among all of its level. */
    long first() {
        return index * WIDTH;
    }

    /** How many hashes of a level a log of that size has: only those with all their leaves count. */
    static long hashes(int level, long size) {
        int bits = HEIGHT * Math.max(level, 0);
        return bits > 62 ? 0 : size >> bits;
    }

    /** Whether a log of that size has all the hashes of this tile. */
    boolean within(long size) {
        return first() + width <= hashes(level, size);
    }
}
