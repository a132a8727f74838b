package org.haoren.credibility.log;

import org.haoren.platform.crypto.Hashes;

/** How hashes are made: RFC 9162, 2.1.1. The prefixes keep a leaf from passing for a node, and a commitment for either. */
final class Tree {
    static final int HASH_BYTES = 32;
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final byte[] COMMITMENT = {2};

    private Tree() {}

    static byte[] empty() {
        return Hashes.sha256(new byte[0]);
    }

    static byte[] leaf(byte[] entry) {
        return Hashes.sha256(LEAF, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return Hashes.sha256(NODE, left, right);
    }

    static byte[] commitment(byte[] salt, byte[] clear) {
        return Hashes.sha256(COMMITMENT, salt, clear);
    }
}
