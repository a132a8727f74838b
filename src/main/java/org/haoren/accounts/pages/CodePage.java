package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.haoren.accounts.CodeDesk;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** "Nothing came": another code, on whichever page waits for one. */
@Named
@RequestScoped
public class CodePage {
    @Inject CodeDesk desk;
    @Inject Outcome outcome;
    @Inject HttpServletRequest request;
    @Inject @Param String attempt;

    public String again() {
        return outcome.of(() -> {
            desk.again(attempt);
        }, request.getRequestURI() + "?attempt=" + attempt, "accounts.codeSent");
    }
}
