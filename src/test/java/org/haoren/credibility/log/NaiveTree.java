package org.haoren.credibility.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The definition of a Merkle tree hash (RFC 9162, 2.1.1) written down word for word, to measure everything else by. */
final class NaiveTree {
    private NaiveTree() {}

    static byte[] root(List<byte[]> entries) {
        int n = entries.size();
        if (n == 0) return sha256();
        if (n == 1) return sha256(new byte[] {0}, entries.get(0));
        int k = 1;
        while (k * 2 < n) k *= 2;
        return sha256(new byte[] {1}, root(entries.subList(0, k)), root(entries.subList(k, n)));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
