package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.IdentityForm;
import org.haoren.platform.pages.Outcome;

/** One's own account and identity. */
@Named
@RequestScoped
public class MePage {
    @Inject AccountDesk accounts;
    @Inject IdentityDesk identities;
    @Inject DocumentFields document;
    @Inject Outcome outcome;
    private AccountRow row;

    public AccountRow getRow() {
        if (row == null) row = accounts.me();
        return row;
    }

    public String state() {
        return outcome.of(() -> identities.state(new IdentityForm(document.getIdNumber(), document.chosen(), document.getCountry(), document.getBorn())), "/accounts/me", "accounts.stated");
    }
}
