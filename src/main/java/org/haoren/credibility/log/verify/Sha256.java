package org.haoren.credibility.log.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The tree's hashes (RFC 9162, 2.1.1), millions of them: one digest is used again and again, by one thread. */
final class Sha256 {
    static final int BYTES = 32;
    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    byte[] leaf(byte[] from, int at, int length) {
        digest.update((byte) 0);
        digest.update(from, at, length);
        return digest.digest();
    }

    byte[] node(byte[] left, int leftAt, byte[] right, int rightAt) {
        digest.update((byte) 1);
        digest.update(left, leftAt, BYTES);
        digest.update(right, rightAt, BYTES);
        return digest.digest();
    }

    byte[] of(byte[]... parts) {
        for (var part : parts) digest.update(part);
        return digest.digest();
    }
}
