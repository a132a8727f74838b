package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;
import org.haoren.platform.refusal.Refusal;

/** Wishes that nobody is on the way with are taken back, and claims given back; what has been brought, or is on its way, comes to its end first. */
@ApplicationScoped
class WishLeaving implements Leaving {
    @PersistenceContext EntityManager em;
    @Inject ClaimStore claims;
    @Inject WishStore wishes;
    @Inject Facts facts;

    @Override
    public List<Refusal> objections(AccountId account, Instant now) {
        var found = new ArrayList<Refusal>();
        if (posted(account, WishStatus.CLAIMED, WishStatus.DELIVERED).stream().anyMatch(wish -> wish.status(now) != WishStatus.PUBLISHED)) found.add(WishRefusal.WISH_UNDER_WAY);
        if (claims.standing(account).stream().anyMatch(claim -> claim.status(now) == ClaimStatus.DELIVERED)) found.add(WishRefusal.DELIVERY_WAITS);
        return found;
    }

    @Override
    public void leave(AccountId account, Instant now) {
        for (var wish : posted(account, WishStatus.POSTED, WishStatus.PUBLISHED, WishStatus.CLAIMED)) {
            wishes.locked(wish.id()).sendBack(now);
            facts.fire(WishFacts.returned(wish.id(), now));
        }
        for (var claim : claims.standing(account)) {
            if (claim.status(now) != ClaimStatus.RUNNING) continue;
            wishes.locked(claim.wish()).release();
            claim.release(now);
            facts.fire(WishFacts.givenBack(claim.wish(), account, now));
        }
    }

    private List<Wish> posted(AccountId poster, WishStatus... status) {
        return em.createQuery("select w from Wish w, CaseFile f where f.wish = w.code and f.poster = :poster and w.status in :status", Wish.class)
                .setParameter("poster", poster).setParameter("status", List.of(status)).getResultList();
    }
}
