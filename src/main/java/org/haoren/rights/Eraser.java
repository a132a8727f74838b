package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.OwnershipDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.personal.PersonalRecords;

/** One erasure in one transaction: what rooms hold for the person is given back, rows are deleted or emptied, the log hears of it. */
@ApplicationScoped
class Eraser {
    @PersistenceContext EntityManager em;
    @Inject ErasureStore store;
    @Inject Leavings leavings;
    @Inject PersonalRecords records;
    @Inject AccountDesk accounts;
    @Inject OwnershipDesk ownership;
    @Inject Facts facts;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> due(Instant now) {
        return store.due(now);
    }

    /** Nothing where another node was quicker, or the owner took it back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void carryOut(long id, Instant now) {
        var erasure = store.locked(id);
        if (erasure.due(now)) begin(erasure, now);
        if (erasure.restDue(now)) finish(erasure, leavings.needed(now), now);
    }

    private void begin(Erasure erasure, Instant now) {
        var account = erasure.account();
        if (!leavings.objections(account, now).isEmpty()) {
            if (erasure.putOff(now)) {
                accounts.tell(account, RightsLetter.ERASURE_PUT_OFF);
                if (erasure.askedBy() != null) accounts.tell(erasure.askedBy(), RightsLetter.CHILD_ERASURE_PUT_OFF);
            }
            return;
        }
        var login = ownership.login(account);
        var askedBy = erasure.askedBy();
        leavings.leave(account, now);
        em.flush();
        records.erase(account, login, false);
        em.clear();
        store.locked(erasure.id()).erased(now);
        accounts.tellLast(account, login, RightsLetter.ERASED);
        if (askedBy != null) accounts.tell(askedBy, RightsLetter.CHILD_ERASED);
        facts.fire(new RightsFacts.AccountErased(account, now));
    }

    private void finish(Erasure erasure, Optional<Instant> needed, Instant now) {
        if (needed.isPresent()) {
            erasure.restUntil(needed.get());
            return;
        }
        records.erase(erasure.account(), ownership.login(erasure.account()), true);
        erasure.finish(now);
    }
}
