package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.UndoDesk;
import org.haoren.accounts.UndoForm;
import org.haoren.platform.pages.Outcome;

/** "That was not me", said at the counter by the owner of an account. */
@Named
@RequestScoped
public class UndoAtCounterPage {
    @Inject UndoDesk desk;
    @Inject Outcome outcome;
    private String login;
    private String idNumber;
    private String reason;

    /** For whom the page is. */
    public void open() {
        desk.requireClerk();
    }

    public String undo() {
        return outcome.of(() -> desk.undoAtCounter(new UndoForm(login, idNumber, reason)), "/accounts/login-changes", "accounts.undoneAtCounter");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
