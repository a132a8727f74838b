package org.haoren.credibility.log;

import java.util.Arrays;
import java.util.List;

/** Checks proofs as a stranger would, by RFC 9162, 2.1.3.2 and 2.1.4.2, with nothing but the proof, the leaf and the roots in hand. */
final class Verification {
    private Verification() {}

    static boolean inclusion(long index, long size, byte[] leafHash, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) return false;
        long node = index;
        long last = size - 1;
        var hash = leafHash;
        for (var sibling : path) {
            if (last == 0) return false;
            if (odd(node) || node == last) {
                hash = Tree.node(sibling, hash);
                while (!odd(node) && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Tree.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    static boolean consistency(long old, byte[] oldRoot, long size, byte[] root, List<byte[]> path) {
        if (old < 1 || old > size) return false;
        if (old == size) return path.isEmpty() && Arrays.equals(oldRoot, root);
        boolean perfect = Long.bitCount(old) == 1;
        if (path.isEmpty()) return false;
        long node = (old - 1) >> Long.numberOfTrailingZeros(old);
        long last = (size - 1) >> Long.numberOfTrailingZeros(old);
        var before = perfect ? oldRoot : path.get(0);
        var after = before;
        for (var sibling : path.subList(perfect ? 0 : 1, path.size())) {
            if (last == 0) return false;
            if (odd(node) || node == last) {
                before = Tree.node(sibling, before);
                after = Tree.node(sibling, after);
                while (!odd(node) && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                after = Tree.node(after, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, oldRoot) && Arrays.equals(after, root);
    }

    private static boolean odd(long number) {
        return (number & 1) == 1;
    }
}
