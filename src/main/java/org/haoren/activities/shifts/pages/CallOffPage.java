package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.shifts.CallOffDesk;
import org.haoren.activities.shifts.CallOffForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** A station says that a shift does not take place after all, and why. */
@Named
@RequestScoped
public class CallOffPage {
    @Inject CallOffDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String shift;
    private ShiftRow row;
    private String reason;

    public ShiftRow getRow() {
        if (row == null) row = desk.shift(id());
        return row;
    }

    public List<String> getObjections() {
        return desk.objections(id()).stream().map(words::of).toList();
    }

    public String callOff() {
        return outcome.of(() -> desk.callOff(id(), new CallOffForm(reason)), "/activities/shifts/shift?shift=" + id().code(), "activities.calledOff");
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
