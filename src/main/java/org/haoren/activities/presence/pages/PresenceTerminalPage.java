package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.haoren.activities.presence.TerminalDesk;
import org.haoren.activities.presence.TerminalHereRow;
import org.haoren.activities.presence.TerminalPassDesk;
import org.haoren.activities.presence.TerminalPassForm;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Outcome;

/** What a device of a station shows: two fields, and whether what was typed was right; nobody's name. */
@Named
@RequestScoped
public class PresenceTerminalPage {
    private static final String HERE = "/activities/presence/terminal";
    @Inject TerminalDesk desk;
    @Inject TerminalPassDesk passes;
    @Inject Outcome outcome;
    @Inject HttpServletRequest request;
    private Optional<TerminalHereRow> here;
    private String number;
    private String pin;

    /** Null where this device is no terminal. */
    public TerminalHereRow getHere() {
        if (here == null) here = desk.here(token());
        return here.orElse(null);
    }

    public String checkIn() {
        return outcome.of(() -> passes.checkIn(token(), form()), HERE, "activities.checkedIn");
    }

    public String checkOut() {
        return outcome.of(() -> passes.checkOut(token(), form()), HERE, "activities.checkedOut");
    }

    private TerminalPassForm form() {
        return new TerminalPassForm(number, pin);
    }

    private String token() {
        return Cookies.value(request, Cookies.TERMINAL).orElse(null);
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
