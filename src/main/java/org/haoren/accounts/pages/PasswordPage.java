package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.haoren.accounts.PasswordDesk;
import org.haoren.accounts.PasswordForm;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;

@Named
@RequestScoped
public class PasswordPage {
    @Inject PasswordDesk desk;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject HttpServletRequest request;
    private String current;
    private String password;
    private String passwordAgain;

    /** For whom the page is. */
    public void open() {
        caller.account();
    }

    public String change() {
        return outcome.of(() -> desk.change(Cookies.value(request, Cookies.SIGN_IN).orElse(""), new PasswordForm(current, password, passwordAgain)), "/accounts/me",
                "accounts.passwordChanged");
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
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
