package org.haoren.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** HMAC (RFC 2104) with SHA-256, or SM3 in a portal that began with the national algorithms; a key of its own for each purpose; as 64 hexadecimal digits. */
@ApplicationScoped
public class KeyedHash {
    @Inject Keys keys;

    public String of(String purpose, String text) {
        return HexFormat.of().formatHex(keys.hmac("hash:" + purpose, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Compared in constant time. */
    public boolean matches(String purpose, String text, String hash) {
        return hash != null && MessageDigest.isEqual(of(purpose, text).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.UTF_8));
    }
}
