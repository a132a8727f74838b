package org.haoren.volunteers.disputes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.volunteers.VolunteerRow;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.omnifaces.cdi.Param;

/** Where the letter leads: one press. */
@Named
@RequestScoped
public class DisputePage {
    @Inject DisputeDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String link;
    private VolunteerRow row;

    public void open() {
        row = desk.registration(link);
    }

    public VolunteerRow getRow() {
        if (row == null) open();
        return row;
    }

    public String dispute() {
        return outcome.of(() -> desk.dispute(link), "/volunteers/check", "volunteers.disputed");
    }
}
