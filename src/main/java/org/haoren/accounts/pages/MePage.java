package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.CodeForm;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.IdentityForm;
import org.haoren.accounts.RoleDesk;
import org.haoren.platform.pages.Outcome;

/** One's own account: identity, and the first administrator's code. */
@Named
@RequestScoped
public class MePage {
    @Inject AccountDesk accounts;
    @Inject IdentityDesk identities;
    @Inject RoleDesk roles;
    @Inject DocumentFields document;
    @Inject Outcome outcome;
    private AccountRow row;
    private String code;

    public AccountRow getRow() {
        if (row == null) row = accounts.me();
        return row;
    }

    public String state() {
        return outcome.of(() -> identities.state(new IdentityForm(document.getIdNumber(), document.chosen(), document.getCountry(), document.getBorn())), "/accounts/me", "accounts.stated");
    }

    public String firstAdministrator() {
        return outcome.of(() -> roles.firstAdministrator(new CodeForm(code)), "/accounts/me", "accounts.administrator");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
