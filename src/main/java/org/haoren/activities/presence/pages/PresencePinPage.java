package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.haoren.activities.presence.PinDesk;
import org.haoren.activities.presence.PinForm;
import org.haoren.activities.presence.PinRow;
import org.haoren.platform.pages.Outcome;

/** One's own PIN for terminals. */
@Named
@RequestScoped
public class PresencePinPage {
    private static final String HERE = "/activities/presence/pin";
    @Inject PinDesk desk;
    @Inject Outcome outcome;
    private Optional<PinRow> row;
    private String pin;
    private String pinAgain;

    /** Null where there is none. */
    public PinRow getRow() {
        if (row == null) row = desk.mine();
        return row.orElse(null);
    }

    public String save() {
        return outcome.of(() -> desk.set(new PinForm(pin, pinAgain)), HERE, "activities.pinSet");
    }

    public String remove() {
        return outcome.of(desk::remove, HERE, "activities.pinRemoved");
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getPinAgain() {
        return pinAgain;
    }

    public void setPinAgain(String pinAgain) {
        this.pinAgain = pinAgain;
    }
}
