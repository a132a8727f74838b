package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.shifts.WaitingDesk;
import org.haoren.activities.shifts.WaitingPlaceRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refused;
import org.omnifaces.cdi.Param;

/** Where the letter leads that offers a place: one press, without a sign-in. */
@Named
@RequestScoped
public class ShiftOfferPage {
    @Inject WaitingDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String offer;
    private WaitingPlaceRow row;
    private boolean over;

    /** Null where the place is not kept any more. */
    public WaitingPlaceRow getRow() {
        if (row == null && !over) {
            try {
                row = desk.offered(offer);
            } catch (Refused e) {
                over = true;
            }
        }
        return row;
    }

    public String accept() {
        return outcome.of(() -> "/activities/shifts/shift?shift=" + desk.accept(offer).code() + "&done=activities.signedUp", null);
    }

    public String decline() {
        return outcome.of(() -> desk.decline(offer), "/activities/shifts/list", "activities.offer.declined");
    }
}
