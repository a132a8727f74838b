package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.LoginChangeRow;
import org.haoren.accounts.UndoDesk;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** "That was not me", for whoever holds the notice of a change. */
@Named
@RequestScoped
public class UndoPage {
    @Inject UndoDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String change;
    private LoginChangeRow row;

    public void open() {
        row = desk.one(change);
    }

    public LoginChangeRow getRow() {
        if (row == null) open();
        return row;
    }

    public String undo() {
        return outcome.of(() -> desk.undo(change), "/accounts/forgotten", "accounts.undone");
    }
}
