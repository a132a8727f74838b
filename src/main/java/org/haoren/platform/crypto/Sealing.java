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

/**
 * Encrypted columns: GCM (NIST SP 800-38D) with AES-256, or SM4 where the key is one of that, kept as {@code keyId.base64(nonce || ciphertext)}: about 1.4 characters a
 * byte and 50 more.
 */
@ApplicationScoped
public class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    @Inject SealingKeys keys;

    /** @param purpose binds the ciphertext to its column; null stays null */
    public String seal(String purpose, String clear) {
        if (clear == null) return null;
        try {
            var key = keys.newest();
            var nonce = Codes.bytes(NONCE);
            var sealed = cipher(key, Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(clear.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return key.id() + "." + Base64.getEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Null stays null, and what has been emptied stays empty.
     *
     * @throws IllegalStateException when the value was sealed by a key that is not held, for another purpose, or was altered
     */
    public String open(String purpose, String sealed) {
        if (sealed == null || sealed.isEmpty()) return sealed;
        var dot = sealed.indexOf('.');
        var key = keys.byId(sealed.substring(0, Math.max(0, dot)));
        try {
            var whole = Base64.getDecoder().decode(sealed.substring(dot + 1));
            var cipher = cipher(key, Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(whole, NONCE));
            return new String(cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value does not open", e);
        }
    }

    /** A file: key id and a full stop, nonce, ciphertext. */
    public byte[] seal(String purpose, byte[] clear) {
        try {
            var key = keys.newest();
            var nonce = Codes.bytes(NONCE);
            var sealed = cipher(key, Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(clear);
            var id = (key.id() + ".").getBytes(StandardCharsets.US_ASCII);
            return ByteBuffer.allocate(id.length + NONCE + sealed.length).put(id).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException as for texts */
    public byte[] open(String purpose, byte[] sealed) {
        var key = keys.byId(keyOf(sealed));
        var from = key.id().length() + 1;
        if (sealed.length < from + NONCE) throw new IllegalStateException("A sealed file is cut off");
        try {
            var start = from + NONCE;
            return cipher(key, Cipher.DECRYPT_MODE, purpose, Arrays.copyOfRange(sealed, from, start)).doFinal(sealed, start, sealed.length - start);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value does not open", e);
        }
    }

    /** Whether it was sealed by the key that seals now. */
    public boolean fresh(byte[] sealed) {
        return keyOf(sealed).equals(keys.newest().id());
    }

    private static String keyOf(byte[] sealed) {
        int end = 0;
        while (end < sealed.length && sealed[end] != '.') end++;
        return new String(sealed, 0, end, StandardCharsets.US_ASCII);
    }

    /** Whether it was sealed by the key that seals now. */
    public boolean fresh(String sealed) {
        return sealed.startsWith(keys.newest().id() + ".");
    }

    private static Cipher cipher(SealingKey key, int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = key.suite().cipher();
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
