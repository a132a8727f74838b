package org.haoren.credibility.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a tree: the hashes of its perfect subtrees, largest first, one for each bit that is set in its size. They are all that is
 * needed to append and to know the root. Immutable.
 */
final class Frontier {
    static final Frontier EMPTY = new Frontier(0, List.of());

    private final long size;
    private final List<byte[]> peaks;

    private Frontier(long size, List<byte[]> peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    /** Told of every perfect subtree above the leaves as soon as it is complete; on average one for each leaf. */
    interface Completed {
        void node(int height, long index, byte[] hash);
    }

    /** @param packed as {@link #packed()} gave it: 32 bytes for each bit that is set in the size */
    static Frontier of(long size, byte[] packed) {
        if (size < 0 || packed.length != Long.bitCount(size) * Tree.HASH_BYTES)
            throw new IllegalArgumentException("A frontier of " + packed.length + " bytes does not belong to " + size + " leaves");
        var peaks = new ArrayList<byte[]>();
        for (int from = 0; from < packed.length; from += Tree.HASH_BYTES) peaks.add(Arrays.copyOfRange(packed, from, from + Tree.HASH_BYTES));
        return new Frontier(size, peaks);
    }

    Frontier append(byte[] leafHash, Completed completed) {
        return append(List.of(leafHash), completed);
    }

    /** All leaves in one pass: the cost is that of their number and, once, of the tree's height. */
    Frontier append(List<byte[]> leafHashes, Completed completed) {
        var grown = new ArrayList<>(peaks);
        long now = size;
        for (var leafHash : leafHashes) {
            if (leafHash.length != Tree.HASH_BYTES) throw new IllegalArgumentException("A leaf hash has " + Tree.HASH_BYTES + " bytes");
            var hash = leafHash;
            for (int height = 1; (now >> (height - 1) & 1) == 1; height++) {
                hash = Tree.node(grown.remove(grown.size() - 1), hash);
                completed.node(height, now >> height, hash);
            }
            grown.add(hash);
            now = Math.addExact(now, 1);
        }
        return new Frontier(now, grown);
    }

    long size() {
        return size;
    }

    byte[] root() {
        if (peaks.isEmpty()) return Tree.empty();
        var root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) root = Tree.node(peaks.get(i), root);
        return root.clone();
    }

    byte[] packed() {
        var packed = new byte[peaks.size() * Tree.HASH_BYTES];
        for (int i = 0; i < peaks.size(); i++) System.arraycopy(peaks.get(i), 0, packed, i * Tree.HASH_BYTES, Tree.HASH_BYTES);
        return packed;
    }
}
