package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.shifts.InsuranceDesk;
import org.haoren.activities.shifts.InsuranceForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** A station states who insures those who come. */
@Named
@RequestScoped
public class InsurancePage {
    @Inject InsuranceDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String shift;
    private ShiftRow row;
    private String insurer;
    private String policy;

    /** What was stated before stands in the fields. */
    public void open() {
        if (getRow().insurance() == null) return;
        insurer = getRow().insurance().insurer();
        policy = getRow().insurance().policy();
    }

    public ShiftRow getRow() {
        if (row == null) row = desk.shift(id());
        return row;
    }

    public List<String> getObjections() {
        return desk.objections(id()).stream().map(words::of).toList();
    }

    public String insure() {
        return outcome.of(() -> desk.insure(id(), new InsuranceForm(insurer, policy)), "/activities/shifts/shift?shift=" + id().code(), "activities.insured");
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getInsurer() {
        return insurer;
    }

    public void setInsurer(String insurer) {
        this.insurer = insurer;
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy;
    }
}
