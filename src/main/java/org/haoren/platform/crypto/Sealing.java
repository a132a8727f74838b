package org.haoren.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypted columns: AES-256-GCM (NIST SP 800-38D), kept as {@code keyId.base64(nonce || ciphertext)}: about 1.4 characters a byte and 50 more. */
@ApplicationScoped
public class Sealing {
    private static final int NONCE = 12;
    @Inject Keys keys;

    /** @param purpose binds the ciphertext to its column; null stays null */
    public String seal(String purpose, String clear) {
        if (clear == null) return null;
        try {
            var nonce = Codes.bytes(NONCE);
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(clear.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return keys.id() + "." + Base64.getEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when the value was sealed by another key, for another purpose, or was altered */
    public String open(String purpose, String sealed) {
        if (sealed == null) return null;
        var dot = sealed.indexOf('.');
        if (dot < 0 || !sealed.substring(0, dot).equals(keys.id())) throw new IllegalStateException("Sealed by a key that this portal does not hold");
        try {
            var whole = Base64.getDecoder().decode(sealed.substring(dot + 1));
            var cipher = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(whole, NONCE));
            return new String(cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value does not open", e);
        }
    }

    /** A file: key id and a full stop, nonce, ciphertext. */
    public byte[] seal(String purpose, byte[] clear) {
        try {
            var nonce = Codes.bytes(NONCE);
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(clear);
            var id = (keys.id() + ".").getBytes(StandardCharsets.US_ASCII);
            return ByteBuffer.allocate(id.length + NONCE + sealed.length).put(id).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException as for texts */
    public byte[] open(String purpose, byte[] sealed) {
        var id = (keys.id() + ".").getBytes(StandardCharsets.US_ASCII);
        if (sealed.length < id.length + NONCE || !Arrays.equals(sealed, 0, id.length, id, 0, id.length)) throw new IllegalStateException("Sealed by a key that this portal does not hold");
        try {
            var start = id.length + NONCE;
            return cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOfRange(sealed, id.length, start)).doFinal(sealed, start, sealed.length - start);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value does not open", e);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.of("seal", "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
