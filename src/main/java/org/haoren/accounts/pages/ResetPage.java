package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.PasswordDesk;
import org.haoren.accounts.ResetForm;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** The code that was sent, and the new password. */
@Named
@RequestScoped
public class ResetPage {
    @Inject PasswordDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String attempt;
    private AttemptRow row;
    private String code;
    private String password;
    private String passwordAgain;

    public void open() {
        row = desk.attempt(attempt);
    }

    public AttemptRow getRow() {
        if (row == null) open();
        return row;
    }

    public String reset() {
        return outcome.of(() -> desk.reset(attempt, new ResetForm(code, password, passwordAgain)), "/accounts/sign-in", "accounts.passwordReset");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
