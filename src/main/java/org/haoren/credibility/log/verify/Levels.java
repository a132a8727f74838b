package org.haoren.credibility.log.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tree over all leaves so far, as the right edge of its tiles: of each level the hashes that do not make a whole tile yet. Grows by one leaf at a time
 * and tells every tile that becomes whole; what it remembers does not grow with the log but with its height.
 */
final class Levels {
    /** @param hashes 32 bytes each */
    interface Whole {
        void tile(int level, long index, byte[] hashes);
    }

    private final Sha256 sha;
    private final Whole whole;
    private final List<Level> levels = new ArrayList<>();
    private long size;

    private static final class Level {
        final byte[] hashes = new byte[Place.WIDTH * Sha256.BYTES];
        int count;
        long index;
    }

    Levels(Sha256 sha, Whole whole) {
        this.sha = sha;
        this.whole = whole;
    }

    void add(byte[] leaf) {
        size++;
        add(0, leaf);
    }

    private void add(int at, byte[] hash) {
        if (at == levels.size()) levels.add(new Level());
        var level = levels.get(at);
        System.arraycopy(hash, 0, level.hashes, level.count * Sha256.BYTES, Sha256.BYTES);
        if (++level.count < Place.WIDTH) return;
        whole.tile(at, level.index, level.hashes);
        var above = root(level.hashes, Place.WIDTH);
        level.count = 0;
        level.index++;
        add(at + 1, above);
    }

    /** Tells the tiles that are not whole, lowest first. */
    void rest(Whole told) {
        for (int at = 0; at < levels.size(); at++) {
            var level = levels.get(at);
            if (level.count > 0) told.tile(at, level.index, Arrays.copyOf(level.hashes, level.count * Sha256.BYTES));
        }
    }

    /** Over all leaves so far: what is over on one level is the last, smaller piece of the next. */
    byte[] root() {
        if (size == 0) return sha.of();
        byte[] over = null;
        for (var level : levels) {
            if (level.count == 0) continue;
            var pieces = Arrays.copyOf(level.hashes, (level.count + (over == null ? 0 : 1)) * Sha256.BYTES);
            if (over != null) System.arraycopy(over, 0, pieces, level.count * Sha256.BYTES, Sha256.BYTES);
            over = root(pieces, pieces.length / Sha256.BYTES);
        }
        return over;
    }

    /** Two and two are joined; the last one, where it has no neighbour, goes up as it is: that is the tree of RFC 9162, 2.1.1. */
    private byte[] root(byte[] hashes, int many) {
        var row = hashes.clone();
        for (int left = many; left > 1; left = (left + 1) / 2) {
            for (int i = 0; i + 1 < left; i += 2)
                System.arraycopy(sha.node(row, i * Sha256.BYTES, row, (i + 1) * Sha256.BYTES), 0, row, i / 2 * Sha256.BYTES, Sha256.BYTES);
            if (left % 2 == 1) System.arraycopy(row, (left - 1) * Sha256.BYTES, row, left / 2 * Sha256.BYTES, Sha256.BYTES);
        }
        return Arrays.copyOf(row, Sha256.BYTES);
    }
}
