package org.haoren.suite;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.altcha.altcha.Altcha;

/** The work that a device does before a form is taken, done by ALTCHA's own solver. */
public final class Proofs {
    public static final String SIGN_UP = "/api/accounts/challenge";

    private Proofs() {}

    public static String of(String round) {
        return "/api/rounds/" + round + "/ballots/challenge";
    }

    /** @param from address of the challenge @return what goes into the form as {@code proof} */
    public static String solved(Person person, String from) {
        var challenge = person.get(from).expect(200).json();
        try {
            var found = Altcha.solveChallenge(challenge.getString("challenge"), challenge.getString("salt"), Altcha.Algorithm.SHA256, challenge.getInt("maxnumber"), 0);
            return text(challenge.getString("challenge"), found.number, challenge.getString("salt"), challenge.getString("signature"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(String challenge, long number, String salt, String signature) {
        var solution = Json.of("algorithm", "SHA-256", "challenge", challenge, "number", number, "salt", salt, "signature", signature);
        return Base64.getEncoder().encodeToString(solution.toString().getBytes(StandardCharsets.UTF_8));
    }
}
