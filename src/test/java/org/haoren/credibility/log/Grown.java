package org.haoren.credibility.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree kept in memory the way the store keeps it: leaves and completed nodes. */
final class Grown implements Proofs.Nodes {
    private final Map<String, byte[]> hashes = new HashMap<>();
    final List<byte[]> entries = new ArrayList<>();
    Frontier frontier = Frontier.EMPTY;
    int asked;

    static Grown to(int size) {
        var grown = new Grown();
        for (int i = 0; i < size; i++) grown.add(new byte[] {(byte) i, (byte) (i >> 8)});
        return grown;
    }

    void add(byte[] entry) {
        var leaf = Tree.leaf(entry);
        hashes.put("0/" + entries.size(), leaf);
        entries.add(entry);
        frontier = Frontier.of(frontier.size(), frontier.packed()).append(leaf, (height, index, hash) -> {
            if (hashes.put(height + "/" + index, hash) != null) throw new AssertionError("Completed twice: " + height + "/" + index);
        });
    }

    byte[] leaf(long index) {
        return hashes.get("0/" + index);
    }

    int stored() {
        return hashes.size();
    }

    @Override public byte[] hash(int height, long index) {
        asked++;
        var hash = hashes.get(height + "/" + index);
        if (hash == null) throw new AssertionError("Never completed: " + height + "/" + index);
        return hash;
    }
}
