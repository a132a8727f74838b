package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.CardDesk;
import org.haoren.volunteers.PassRow;
import org.omnifaces.cdi.Param;

/** What a scanned card says to whoever scans it. */
@Named
@RequestScoped
public class PassPage {
    @Inject CardDesk desk;
    @Inject @Param String card;
    private PassRow row;
    private boolean asked;

    /** Null where the code is no valid one. */
    public PassRow getRow() {
        if (asked) return row;
        asked = true;
        try {
            row = desk.pass(card);
        } catch (Refused e) {
            row = null;
        }
        return row;
    }

    public String getCard() {
        return card;
    }
}
