package org.haoren.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/** One Ed25519 key pair (RFC 8032). */
public final class SigningKey {
    private static final int RAW_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    private final PrivateKey secret;
    private final PublicKey open;

    SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** 32 bytes as RFC 8032 writes them: the end of what X.509 writes. */
    public byte[] publicKey() {
        var encoded = open.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
    }

    /** 64 bytes. */
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519", e);
        }
    }

    /** The platform itself reads on where a signature is too long. */
    public boolean signed(byte[] message, byte[] by) {
        if (by.length != SIGNATURE_BYTES) return false;
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(open);
            signature.update(message);
            return signature.verify(by);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
