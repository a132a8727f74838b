package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.volunteers.CardDesk;
import org.haoren.volunteers.CardRow;

/** One's own card. Each look at it shows another code. */
@Named
@RequestScoped
public class CardPage {
    @Inject CardDesk desk;
    @Inject Outcome outcome;
    private CardRow row;

    public CardRow getRow() {
        if (row == null) row = desk.mine();
        return row;
    }

    public String renew() {
        return outcome.of(() -> desk.renew(), "/volunteers/card", "volunteers.card.renewed");
    }
}
