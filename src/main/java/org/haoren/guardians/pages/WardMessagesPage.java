package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.guardians.WardMessageDesk;
import org.haoren.guardians.WardMessagesRow;
import org.omnifaces.cdi.Param;

/** What a ward was told, and what was said about consent, on the page of the ward. */
@Named
@RequestScoped
public class WardMessagesPage {
    @Inject WardMessageDesk desk;
    @Inject @Param String guardianship;
    private WardMessagesRow row;

    public WardMessagesRow getRow() {
        if (row == null) row = desk.of(guardianship);
        return row;
    }
}
