package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.activities.presence.TerminalDesk;
import org.haoren.activities.presence.TerminalHereRow;
import org.haoren.activities.presence.TerminalPassDesk;
import org.haoren.activities.presence.TerminalPassForm;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;

/** What a device of a station shows: two fields, and what has become of them. */
@Named
@RequestScoped
public class PresenceTerminalPage {
    @Inject TerminalDesk desk;
    @Inject TerminalPassDesk passes;
    @Inject Outcome outcome;
    @Inject HttpServletRequest request;
    private Optional<TerminalHereRow> here;
    private PresenceRow passed;
    private String number;
    private String pin;

    /** Null where this device is no terminal. */
    public TerminalHereRow getHere() {
        if (here == null) here = desk.here(token());
        return here.orElse(null);
    }

    public String checkIn() {
        return outcome.here(() -> passed = passes.checkIn(token(), new TerminalPassForm(number, pin)));
    }

    public String checkOut() {
        return outcome.here(() -> passed = passes.checkOut(token(), new TerminalPassForm(number, pin)));
    }

    private String token() {
        return Cookies.value(request, Cookies.TERMINAL).orElse(null);
    }

    /** Null where nobody has passed just now. */
    public PresenceRow getPassed() {
        return passed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
