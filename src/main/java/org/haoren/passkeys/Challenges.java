package org.haoren.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Sweeping;

/** Makes challenges for browsers to carry, and takes each back once: the database knows which were answered, so that all nodes do. */
@ApplicationScoped
class Challenges {
    private static final String SEALED = "passkey challenge";
    @Inject PasskeyStore store;
    @Inject Sealing sealing;
    @Inject Clock clock;

    Challenge fresh(Challenge.Purpose purpose, AccountId account) {
        return Challenge.fresh(purpose, account, clock.instant());
    }

    String sealed(Challenge challenge) {
        return sealing.seal(SEALED, challenge.text());
    }

    /**
     * Part of the transaction of what it was answered for: where that is refused, nothing came of it and it may be answered again.
     *
     * @param sealed what the browser carried, or null
     * @throws Refused where it carried none that is good for this, or one that was answered before
     */
    Challenge taken(String sealed, Challenge.Purpose purpose) {
        var now = clock.instant();
        var challenge = opened(sealed);
        if (challenge == null || !challenge.stands(purpose, now)) throw new Refused(PasskeyRefusal.CHALLENGE_GONE);
        try {
            store.add(new UsedChallenge(challenge));
        } catch (PersistenceException e) {
            if (Constraints.violated(e, UsedChallenge.ONCE)) throw new Refused(PasskeyRefusal.CHALLENGE_GONE);
            throw e;
        }
        return challenge;
    }

    private Challenge opened(String sealed) {
        try {
            return sealed == null || sealed.isEmpty() ? null : Challenge.of(sealing.open(SEALED, sealed)).orElse(null);
        } catch (IllegalStateException | IllegalArgumentException forged) {
            return null;
        }
    }

    @Transactional
    void hear(@Observes Sweeping sweeping) {
        store.forgetChallenges(sweeping.now());
    }
}
