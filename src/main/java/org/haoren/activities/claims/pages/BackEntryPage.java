package org.haoren.activities.claims.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.haoren.activities.claims.BackEntryDesk;
import org.haoren.activities.claims.BackEntryForm;
import org.haoren.activities.claims.UsedRow;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.pages.HandedIn;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Writing in afterwards who was in a past shift. */
@Named
@RequestScoped
public class BackEntryPage {
    @Inject BackEntryDesk desk;
    @Inject ShiftDesk shifts;
    @Inject HandedIn handed;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String shift;
    private ShiftRow row;
    private UsedRow used;
    private List<String> objections;
    private String typed;
    private Integer minutes;
    private String reason;
    private Part evidence;
    private String evidenceKept;

    /** After the cap, so that who may not see it is told so first. */
    public ShiftRow getRow() {
        getUsed();
        if (row == null) row = shifts.one(new ShiftId(shift));
        return row;
    }

    public UsedRow getUsed() {
        if (shift == null) throw new Missing("shift");
        if (used == null) used = desk.used(new ShiftId(shift));
        return used;
    }

    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(new ShiftId(shift)).stream().map(words::of).toList();
        return objections;
    }

    public String enter() {
        return outcome.of(() -> {
            evidenceKept = handed.code(evidence, evidenceKept, FileKind.EVIDENCE, "evidence");
            desk.enter(getRow().id(), new BackEntryForm(typed, minutes, reason, evidenceKept == null ? null : new FileId(evidenceKept)));
        }, "/activities/claims/back?shift=" + getRow().id().code(), "activities.claims.entered");
    }

    public String getShift() {
        return shift;
    }

    public String getNumber() {
        return typed;
    }

    public void setNumber(String number) {
        typed = number;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    public String getEvidenceKept() {
        return evidenceKept;
    }

    public void setEvidenceKept(String evidenceKept) {
        this.evidenceKept = evidenceKept;
    }
}
