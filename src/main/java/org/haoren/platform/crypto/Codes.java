package org.haoren.platform.crypto;

import java.security.SecureRandom;

/** Short random text for addresses: ten characters of Crockford's base 32, 50 bits, without look-alike letters. */
public final class Codes {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    public static String random() {
        return random(10);
    }

    public static String random(int length) {
        var code = new char[length];
        var drawn = bytes(length);
        for (var i = 0; i < length; i++) code[i] = ALPHABET[drawn[i] & ALPHABET.length - 1];
        return new String(code);
    }

    public static byte[] bytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
