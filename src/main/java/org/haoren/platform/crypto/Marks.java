package org.haoren.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Codes that nobody but the portal can have given out: with a keyed hash of themselves behind them, so that nothing need be stored and a second letter has the same link. */
@ApplicationScoped
public class Marks {
    /** 96 bits, in hexadecimal digits. */
    private static final int MARK = 24;
    @Inject KeyedHash hash;

    /** @param purpose a mark made for one is good for no other */
    public String marked(String purpose, String code) {
        return code + mark(purpose, code);
    }

    /** The code, or nothing where it was not marked here for that purpose. @param marked null is none */
    public Optional<String> code(String purpose, String marked) {
        if (marked == null || marked.length() <= MARK) return Optional.empty();
        var code = marked.substring(0, marked.length() - MARK);
        var mark = marked.substring(code.length()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(mark(purpose, code).getBytes(StandardCharsets.US_ASCII), mark) ? Optional.of(code) : Optional.empty();
    }

    private String mark(String purpose, String code) {
        return hash.of(purpose, code).substring(0, MARK);
    }
}
