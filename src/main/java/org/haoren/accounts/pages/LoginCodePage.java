package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.LoginDesk;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** The code that confirms a number or address of one's own. */
@Named
@RequestScoped
public class LoginCodePage {
    @Inject LoginDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String attempt;
    private AttemptRow row;
    private String code;

    public void open() {
        row = desk.attempt(attempt);
    }

    public AttemptRow getRow() {
        if (row == null) open();
        return row;
    }

    public String confirm() {
        return outcome.of(() -> desk.confirm(attempt, new ConfirmationForm(code)), "/accounts/me", "accounts.loginConfirmed");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
