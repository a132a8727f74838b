package org.haoren.credibility.log.verify;

/** The address of a tile (C2SP tlog-tiles). @param level a number, or {@code entries} @param width up to 256 */
record Place(String level, long index, int width) {
    static final int WIDTH = 256;

    String path() {
        var full = full();
        return width == WIDTH ? full : full + ".p/" + width;
    }

    /** Of the tile once it is full, which a log that has grown may have instead. */
    String full() {
        var path = String.format("%03d", index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) path = String.format("x%03d/", rest % 1000) + path;
        return "tile/" + level + "/" + path;
    }
}
