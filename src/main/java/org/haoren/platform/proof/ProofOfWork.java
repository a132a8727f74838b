package org.haoren.platform.proof;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/**
 * Challenges and their solutions, for the rooms that ask for them. Every node of a city takes what another one handed out, because the key follows from the city's
 * secret.
 */
@Named("proofs")
@ApplicationScoped
public class ProofOfWork {
    @Inject Settings settings;
    @Inject KeyedHash hash;
    @Inject UsedProofs used;
    @Inject Clock clock;
    private String key;

    @PostConstruct
    void deriveKey() {
        key = hash.of("proof of work", "ALTCHA");
    }

    /** A new challenge that only solves for this purpose. @param purpose letters, digits, points, colons and dashes; whoever gets the challenge can read it */
    public ChallengeRow challenge(String purpose) {
        return puzzles().make(purpose, clock.instant()).challenge();
    }

    /**
     * Costs microseconds and asks nothing of the database. Says nothing about whether the solution was used before.
     *
     * @param solution as it was sent, or null
     * @return empty, or why not, beside field {@code proof}
     */
    public List<Refusal> objections(String purpose, String solution) {
        return puzzles().objections(purpose, solution, clock.instant());
    }

    /**
     * Marks a solution without objections as used up, in the transaction of what it was used for: on every node, and after a restart.
     *
     * @throws Refused when it was used before
     */
    public void spend(String solution) {
        var good = Solution.of(solution).orElseThrow();
        used.add(good.challenge(), puzzles().ends(good));
    }

    /** A solution for the same purpose without the work, for those who act within the house. */
    public String solved(ChallengeRow challenge) {
        return puzzles().make(Puzzles.purpose(challenge.salt()), clock.instant()).solution().text();
    }

    /** How long a challenge is good for. */
    public int getMinutes() {
        return settings.number("haoren.proof.minutes");
    }

    private Puzzles puzzles() {
        return new Puzzles(key, settings.number("haoren.proof.numbers"), settings.minutes("haoren.proof.minutes"));
    }
}
