package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.LoginDesk;
import org.haoren.accounts.LoginForm;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Outcome;

/** The number or address that one signs in with: confirming it, or another one. */
@Named
@RequestScoped
public class LoginPage {
    private static final String CODE = "/accounts/login-code?attempt=";
    @Inject LoginDesk desk;
    @Inject AccountDesk accounts;
    @Inject Outcome outcome;
    @Inject Settings settings;
    private AccountRow row;
    private String login;
    private String current;

    public AccountRow getRow() {
        if (row == null) row = accounts.me();
        return row;
    }

    /** Within which a change can be taken back. */
    public int getDays() {
        return settings.number("haoren.login-change.days");
    }

    public String change() {
        return outcome.of(() -> CODE + desk.change(new LoginForm(login, current)).attempt(), null);
    }

    public String confirmOwn() {
        return outcome.of(() -> CODE + desk.confirmOwn().attempt(), null);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }
}
