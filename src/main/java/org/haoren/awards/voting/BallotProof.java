package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.proof.ProofOfWork;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;

/**
 * The proof of work before a ballot. A challenge is made for one round and one voter, else one solution would do for a thousand of them. That it is used once is
 * not looked after: the same voter's next ballot is refused anyway, or belongs to the next day. So casting a ballot asks the database nothing more.
 */
@ApplicationScoped
class BallotProof {
    @Inject ProofOfWork proofs;
    @Inject KeyedHash hash;
    @Inject Caller caller;

    ChallengeRow challenge(RoundRow round) {
        if (!asks(round)) throw new Missing("challenge of " + round.id());
        return proofs.challenge(purpose(round));
    }

    /** Empty where the round does not ask. */
    List<Refusal> objections(RoundRow round, String solution) {
        return asks(round) ? proofs.objections(purpose(round), solution) : List.of();
    }

    private static boolean asks(RoundRow round) {
        return round.rules() != null && round.rules().proofOfWork();
    }

    /** Names the voter to nobody. */
    private String purpose(RoundRow round) {
        return "ballot." + round.id().code() + "." + hash.of("proof:" + round.id().code(), Long.toString(caller.account().value())).substring(0, 16);
    }
}
