package org.haoren.platform.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.altcha.altcha.Altcha;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.refusal.Refusal;

/**
 * Makes challenges and judges solutions: one HMAC and one SHA-256 each, and nothing is looked up.
 *
 * @param key of the signature
 * @param largest the largest number that may have to be found; on the average half as many have to be tried
 * @param life how long a challenge is good for
 */
record Puzzles(String key, int largest, Duration life) {
    static final String FIELD = "proof";
    private static final String PURPOSE = "for";
    private static final String EXPIRES = "expires";
    private static final int SALT = 12;

    /** @return its challenge and the number that solves it */
    Made make(String purpose, Instant now) {
        var number = ThreadLocalRandom.current().nextLong(largest + 1L);
        try {
            var made = Altcha.createChallenge(new Altcha.ChallengeOptions().setAlgorithm(Altcha.Algorithm.SHA256).setHmacKey(key).setMaxNumber((long) largest).setNumber(number)
                    .setSalt(Codes.random(SALT)).setExpires(now.plus(life).getEpochSecond()).addParam(PURPOSE, purpose));
            return new Made(new ChallengeRow(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature), number);
        } catch (Exception e) {
            throw new IllegalStateException("Every Java platform can make a challenge", e);
        }
    }

    record Made(ChallengeRow challenge, long number) {
        Solution solution() {
            return new Solution(challenge.challenge(), number, challenge.salt(), challenge.signature());
        }
    }

    /** Empty means that the work has been done for that purpose and is not too old. The first reason is the only one that helps whoever has to mend it. */
    List<Refusal> objections(String purpose, String text, Instant now) {
        if (text == null || text.isBlank()) return List.of(ProofRefusal.PROOF_MISSING.on(FIELD));
        var solution = Solution.of(text);
        if (solution.isEmpty() || !solves(solution.get())) return List.of(ProofRefusal.PROOF_WRONG.on(FIELD));
        var said = said(solution.get().salt());
        if (!purpose.equals(said.get(PURPOSE))) return List.of(ProofRefusal.PROOF_FOR_SOMETHING_ELSE.on(FIELD));
        return now.getEpochSecond() < ends(said) ? List.of() : List.of(ProofRefusal.PROOF_EXPIRED.on(FIELD));
    }

    /** When a solution that has been found good is good no more. */
    Instant ends(Solution good) {
        return Instant.ofEpochSecond(ends(said(good.salt())));
    }

    private boolean solves(Solution solution) {
        try {
            return Altcha.verifySolution(solution.payload(), key, false);
        } catch (Exception e) {
            return false;
        }
    }

    /** What a challenge of ours was made for. */
    static String purpose(String salt) {
        return said(salt).get(PURPOSE);
    }

    private static long ends(Map<String, String> said) {
        return Long.parseLong(said.get(EXPIRES));
    }

    /** Of a challenge that we signed. */
    private static Map<String, String> said(String salt) {
        try {
            return Altcha.extractParams(salt);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
