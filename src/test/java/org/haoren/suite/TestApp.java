package org.haoren.suite;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on a person's telephone: shows a code for each half minute of the portal's clock. */
public final class TestApp {
    public static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private final Portal portal;
    private final byte[] secret;

    /** @param shown base 32, with spaces */
    public TestApp(Portal portal, String shown) {
        this.portal = portal;
        secret = new Base32().decode(shown.replace(" ", ""));
    }

    /** Begun, and not set up yet. */
    public static TestApp begun(Portal portal, Person person) {
        return new TestApp(portal, person.post("/api/me/second-factor").expect(201).json().getString("secret"));
    }

    /** Of the half minute that has this distance from now. */
    public String code(int steps) {
        return at(portal.instant().plus(STEP.multipliedBy(steps)));
    }

    /** One that was not shown yet: a minute later. */
    public String next() {
        portal.later(Duration.ofMinutes(1));
        return code(0);
    }

    private String at(Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
