package org.haoren.passkeys.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.haoren.accounts.SignInDesk;
import org.haoren.passkeys.PasskeySignInDesk;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Here;
import org.omnifaces.cdi.Param;

/** What the two pages of sign-in know of passkeys. */
@Named
@RequestScoped
public class PasskeySignInPage {
    @Inject PasskeySignInDesk desk;
    @Inject SignInDesk signIns;
    @Inject HttpServletRequest request;
    @Inject @Param String back;

    public boolean isOffered() {
        return desk.offered();
    }

    /** Whether a passkey can be the second step. */
    public boolean isSecondStep() {
        return desk.offered(halfway());
    }

    /** Whether a code can be. */
    public boolean isCodes() {
        return signIns.takesCodes(halfway());
    }

    /** Where it leads. */
    public String getTo() {
        return back == null || back.isBlank() ? "/accounts/me" : Here.local(back);
    }

    private String halfway() {
        return Cookies.sealed(request, Cookies.HALFWAY).orElse("");
    }
}
