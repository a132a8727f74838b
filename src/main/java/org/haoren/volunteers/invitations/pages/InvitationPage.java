package org.haoren.volunteers.invitations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.volunteers.invitations.AcceptanceForm;
import org.haoren.volunteers.invitations.InvitationDesk;
import org.haoren.volunteers.invitations.InvitationRow;
import org.haoren.volunteers.pages.VolunteerFormPage;
import org.omnifaces.cdi.Param;

/** Where the letter leads: what it is about, the form with what the list said, and the way never to be written to again. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject InvitationDesk desk;
    @Inject VolunteerFormPage registration;
    @Inject Outcome outcome;
    @Inject @Param String invitation;
    private InvitationRow row;
    private boolean keepHours;
    private boolean consent;

    public void open() {
        row = desk.one(invitation);
        if (registration.getPhone() == null) registration.setPhone(row.phone());
    }

    public InvitationRow getRow() {
        if (row == null) row = desk.one(invitation);
        return row;
    }

    public String accept() {
        return outcome.of(() -> {
            desk.accept(invitation, AcceptanceForm.of(registration.form(), keepHours, consent));
        }, "/volunteers/me", "volunteers.registered");
    }

    public String refuse() {
        return outcome.of(() -> desk.refuse(invitation), "/", "volunteers.invitations.refused");
    }

    public boolean isKeepHours() {
        return keepHours;
    }

    public void setKeepHours(boolean keepHours) {
        this.keepHours = keepHours;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
