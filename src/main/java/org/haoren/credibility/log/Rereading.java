package org.haoren.credibility.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a whole log again, from its first entry: every entry must have the hash that stands beside it, every kept node must follow from the leaves, and the
 * tree must have the root that was signed. Costs what the log is long, in pieces of {@value #PIECE} entries.
 */
final class Rereading {
    static final int PIECE = 1024;
    private final Rows rows;

    /** What is kept. */
    interface Rows {
        /** In order; fewer where some are missing. */
        List<Kept> entries(long from, long to);

        /** Null where there is none. */
        byte[] node(int height, long index);
    }

    record Kept(byte[] leafHash, byte[] entry) {}

    Rereading(Rows rows) {
        this.rows = rows;
    }

    /** Whether the first {@code size} entries are those over which the root was made. */
    boolean finds(long size, byte[] root) {
        var frontier = Frontier.EMPTY;
        var wrong = new ArrayList<Integer>();
        while (frontier.size() < size && wrong.isEmpty()) {
            long end = Math.min(size, frontier.size() + PIECE);
            var kept = rows.entries(frontier.size(), end);
            if (kept.size() != end - frontier.size() || !kept.stream().allMatch(each -> Arrays.equals(Tree.leaf(each.entry()), each.leafHash()))) return false;
            frontier = frontier.append(kept.stream().map(Kept::leafHash).toList(), (height, index, hash) -> {
                if (height % Tile.HEIGHT == 0 && !Arrays.equals(rows.node(height, index), hash)) wrong.add(height);
            });
        }
        return wrong.isEmpty() && Arrays.equals(frontier.root(), root);
    }
}
