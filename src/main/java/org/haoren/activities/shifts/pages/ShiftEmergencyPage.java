package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.shifts.ShiftEmergencyDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.SignUpRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.EmergencyForm;
import org.haoren.volunteers.EmergencyPurpose;
import org.haoren.volunteers.EmergencyRow;
import org.omnifaces.cdi.Param;

/** Opening the emergency contact of somebody who has a place in a shift: shown once, in the answer itself. */
@Named
@RequestScoped
public class ShiftEmergencyPage {
    @Inject ShiftEmergencyDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String shift;
    @Inject @Param String place;
    private SignUpRow row;
    private List<String> objections;
    private EmergencyRow contact;
    private String purpose;
    private String note;

    public SignUpRow getRow() {
        if (row == null) row = desk.place(id(), place);
        return row;
    }

    /** Why it cannot be opened now. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(id()).stream().map(words::of).toList();
        return objections;
    }

    public List<Option> getPurposes() {
        return Option.of(EmergencyPurpose.values(), "rights.purpose.", words);
    }

    public String open() {
        return outcome.here(() -> contact = desk.open(id(), place, new EmergencyForm(Option.chosen(EmergencyPurpose.class, purpose), note)));
    }

    /** Just opened, else null. */
    public EmergencyRow getContact() {
        return contact;
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getShift() {
        return shift;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
