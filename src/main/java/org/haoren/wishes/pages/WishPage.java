package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.wishes.ClaimDesk;
import org.haoren.wishes.ClaimRow;
import org.haoren.wishes.ClaimStatus;
import org.haoren.wishes.WishCardRow;
import org.haoren.wishes.WishDesk;
import org.haoren.wishes.WishId;
import org.omnifaces.cdi.Param;

/** One card, and taking it on. */
@Named
@RequestScoped
public class WishPage {
    @Inject WishDesk desk;
    @Inject ClaimDesk claims;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject @Param String wish;
    private WishCardRow card;
    private ClaimRow claim;
    private boolean asked;

    public WishCardRow getCard() {
        if (card == null) card = desk.card(id());
        return card;
    }

    /** The caller's own running claim on it, or null. */
    public ClaimRow getClaim() {
        if (!asked && caller.has(Role.VOLUNTEER)) claim = desk.mine().claimed().stream()
                .filter(each -> each.card().id().equals(id()) && each.status() == ClaimStatus.RUNNING).findFirst().orElse(null);
        asked = true;
        return claim;
    }

    public String take() {
        return outcome.of(() -> claims.claim(id()), "/wishes/wish?wish=" + id().code(), "wishes.claimed");
    }

    public String giveBack() {
        return outcome.of(() -> claims.withdraw(id()), "/wishes/mine", "wishes.givenBack");
    }

    private WishId id() {
        if (wish == null) throw new Missing("wish");
        return new WishId(wish);
    }

    public String getWish() {
        return wish;
    }
}
