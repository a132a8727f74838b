package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.haoren.accounts.SignInDesk;
import org.haoren.accounts.SignInRow;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** Where one is signed in; a sign-in that one does not know is ended here. */
@Named
@RequestScoped
public class SignInsPage {
    private static final String HERE = "/accounts/sign-ins";
    @Inject SignInDesk desk;
    @Inject Outcome outcome;
    @Inject HttpServletRequest request;
    @Inject @Param(name = "page") Integer number;
    @Inject @Param String entry;
    private Page<SignInRow> rows;
    private SignInRow row;

    public Page<SignInRow> getRows() {
        if (rows == null) rows = desk.mine(token(), number == null ? 1 : number);
        return rows;
    }

    /** The one that is asked about, or null. */
    public SignInRow getRow() {
        if (row == null && entry != null && !entry.isBlank()) row = desk.mine(token(), entry);
        return row;
    }

    public String end() {
        return outcome.of(() -> desk.endMine(entry), HERE, "accounts.signIns.ended");
    }

    public String endOthers() {
        return outcome.of(() -> desk.endOthers(token()), HERE, "accounts.signIns.othersEnded");
    }

    private String token() {
        return Cookies.value(request, Cookies.SIGN_IN).orElse("");
    }
}
