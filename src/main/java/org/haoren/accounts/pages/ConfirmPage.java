package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.haoren.accounts.SignInDesk;
import org.haoren.accounts.SignUpDesk;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** The code that opens an account, entered on the same device that stated everything else. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject SignUpDesk desk;
    @Inject SignInDesk signIns;
    @Inject Outcome outcome;
    @Inject Cookies cookies;
    @Inject Settings settings;
    @Inject HttpServletRequest request;
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
        return outcome.of(() -> {
            var token = desk.confirmAndSignIn(attempt, new ConfirmationForm(code), request.getHeader("User-Agent"));
            Cookies.value(request, Cookies.SIGN_IN).ifPresent(signIns::end);
            cookies.put((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(), Cookies.SIGN_IN, token, settings.minutes("haoren.sign-in.minutes"));
        }, "/accounts/me", "accounts.opened");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
