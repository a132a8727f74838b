package org.haoren.credibility.log;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes inclusion and consistency proofs (RFC 9162, 2.1.3.1 and 2.1.4.1) from the hashes of perfect subtrees. Only the right edge is put together
 * anew, so a proof asks for O(log n) hashes. What checks them is {@link Verification}, which shares nothing with this.
 */
final class Proofs {
    /** The hash of the perfect subtree of 2^height leaves that starts at leaf index * 2^height; height 0 is the leaf itself. */
    interface Nodes {
        byte[] hash(int height, long index);
    }

    private final Nodes nodes;

    Proofs(Nodes nodes) {
        this.nodes = nodes;
    }

    byte[] root(long size) {
        return size == 0 ? Tree.empty() : hash(0, size);
    }

    /** The way from a leaf to the root over the first {@code size} leaves, lowest first. */
    List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("No entry " + index + " among " + size);
        var path = new ArrayList<byte[]>();
        climb(index, 0, size, path);
        return path;
    }

    private void climb(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) return;
        long middle = from + split(to - from);
        if (index < middle) {
            climb(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            climb(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    /** That the first {@code size} leaves begin with the first {@code old} ones, unchanged. */
    List<byte[]> consistency(long old, long size) {
        if (old < 1 || old > size) throw new IllegalArgumentException("No " + old + " entries among " + size);
        var path = new ArrayList<byte[]>();
        descend(old, 0, size, true, path);
        return path;
    }

    private void descend(long old, long from, long to, boolean rootIsKnown, List<byte[]> path) {
        if (old == to) {
            if (!rootIsKnown) path.add(hash(from, to));
            return;
        }
        long middle = from + split(to - from);
        if (old <= middle) {
            descend(old, from, middle, rootIsKnown, path);
            path.add(hash(middle, to));
        } else {
            descend(old, middle, to, false, path);
            path.add(hash(from, middle));
        }
    }

    private byte[] hash(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return nodes.hash(height, from >> height);
        }
        long middle = from + split(leaves);
        return Tree.node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two below that many leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
