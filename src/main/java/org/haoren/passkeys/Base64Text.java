package org.haoren.passkeys;

import java.util.Base64;

/** Bytes as browsers hand them in: base 64 for addresses, without padding (RFC 4648, section 5). */
final class Base64Text {
    static final String SIGNS = "[A-Za-z0-9_-]*";

    private Base64Text() {}

    /** @throws IllegalArgumentException where its length is that of no bytes */
    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
