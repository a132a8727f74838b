package org.haoren.factors;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.haoren.platform.crypto.Codes;

/** Codes by RFC 6238 as all apps know them: HMAC-SHA-1, six digits, a time step of half a minute. */
final class TimeCodes {
    static final int DIGITS = 6;
    /** 160 bits, as RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);
    /** Clocks differ, and people type slowly. */
    private static final int STEPS_AROUND = 1;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private TimeCodes() {}

    /** Base 32 without padding. */
    static String secret() {
        return new Base32().encodeToString(Codes.bytes(SECRET_BYTES)).replace("=", "");
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    static String code(String secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm()), Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The time step whose code this is, of those around now that come after the last one used. */
    static OptionalLong matching(String secret, String code, Instant now, long lastUsed) {
        var found = OptionalLong.empty();
        for (var step = step(now) - STEPS_AROUND; step <= step(now) + STEPS_AROUND; step++)
            if (step > lastUsed && found.isEmpty() && code(secret, step).equals(code)) found = OptionalLong.of(step);
        return found;
    }
}
