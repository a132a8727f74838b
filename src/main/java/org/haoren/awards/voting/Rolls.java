package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.haoren.accounts.IdentityDesk;
import org.haoren.awards.rounds.RoundRow;

/** How many people stand on a round's roll: kept with its box, and until there is one counted by the rule, which gives the same. */
@ApplicationScoped
@Transactional
class Rolls {
    @PersistenceContext EntityManager em;
    @Inject IdentityDesk identities;
    @Inject Electorates electorates;

    /** Null for a box from before rolls were counted. @param round in which voting has begun */
    public Long size(RoundRow round) {
        var box = em.find(Box.class, round.id().code());
        return box == null ? Long.valueOf(counted(round)) : box.roll();
    }

    public long counted(RoundRow round) {
        var electorate = electorates.of(round);
        return electorate.area().everywhere() ? identities.verifiedBefore(electorate.from(), electorate.bornBy())
                : identities.livedIn(electorate.area().codes(), electorate.from(), electorate.bornBy());
    }
}
