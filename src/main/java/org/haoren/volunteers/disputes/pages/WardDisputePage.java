package org.haoren.volunteers.disputes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.volunteers.disputes.WardDisputeDesk;
import org.haoren.volunteers.disputes.WardRegistrationRow;
import org.omnifaces.cdi.Param;

/** Whether a ward is registered as a volunteer, on the page of the ward. */
@Named
@RequestScoped
public class WardDisputePage {
    @Inject WardDisputeDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String guardianship;
    private WardRegistrationRow row;

    public WardRegistrationRow getRow() {
        if (row == null) row = desk.registration(guardianship);
        return row;
    }

    public String dispute() {
        return outcome.of(() -> desk.dispute(guardianship), "/guardians/ward?guardianship=" + guardianship, "volunteers.disputed");
    }
}
