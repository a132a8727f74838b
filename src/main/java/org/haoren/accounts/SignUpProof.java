package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.proof.ProofOfWork;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/**
 * The proof of work before an account is opened, where the portal asks for one. Nobody is known yet, so a challenge is for everybody, and each solution lets
 * one code be sent. One whose form was refused may be sent again.
 */
@ApplicationScoped
class SignUpProof {
    private static final String PURPOSE = "sign-up";
    @Inject ProofOfWork proofs;
    @Inject Settings settings;

    boolean asks() {
        return settings.flag("haoren.sign-up.proof");
    }

    ChallengeRow challenge() {
        if (!asks()) throw new Missing("challenge of " + PURPOSE);
        return proofs.challenge(PURPOSE);
    }

    List<Refusal> objections(String solution) {
        return asks() ? proofs.objections(PURPOSE, solution) : List.of();
    }

    /** @throws Refused when it has been used before */
    void spend(String solution) {
        if (asks()) proofs.spend(solution);
    }
}
