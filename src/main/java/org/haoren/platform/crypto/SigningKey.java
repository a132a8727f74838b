package org.haoren.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;

/** One key pair that signs. */
public final class SigningKey {
    private static final int RAW_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    private final SigningAlgorithm algorithm;
    private final PrivateKey secret;
    private final PublicKey open;

    SigningKey(SigningAlgorithm algorithm, PrivateKey secret, PublicKey open) {
        this.algorithm = algorithm;
        this.secret = secret;
        this.open = open;
    }

    /** For strangers, who check by it. */
    public PublicKey open() {
        return open;
    }

    /** Of an Ed25519 key: 32 bytes as RFC 8032 writes them, the end of what X.509 writes. */
    public byte[] publicKey() {
        if (algorithm != SigningAlgorithm.ED25519) throw new IllegalStateException("Written so for Ed25519 alone, not " + algorithm);
        var encoded = open.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
    }

    /** 64 bytes by Ed25519, 384 by RSA, and by SM2 two numbers in DER, about 70. */
    public byte[] sign(byte[] message) {
        try {
            var signature = algorithm.signature();
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key of the portal's own does not sign", e);
        }
    }

    /** For Ed25519 the platform itself reads on where a signature is too long. */
    public boolean signed(byte[] message, byte[] by) {
        if (algorithm == SigningAlgorithm.ED25519 && by.length != SIGNATURE_BYTES) return false;
        try {
            var signature = algorithm.signature();
            signature.initVerify(open);
            signature.update(message);
            return signature.verify(by);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
