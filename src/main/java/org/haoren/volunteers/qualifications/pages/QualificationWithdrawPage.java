package org.haoren.volunteers.qualifications.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.volunteers.qualifications.QualificationDesk;
import org.haoren.volunteers.qualifications.QualificationRow;
import org.omnifaces.cdi.Param;

/** Taking back one of one's own. */
@Named
@RequestScoped
public class QualificationWithdrawPage {
    @Inject QualificationDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String qualification;
    private QualificationRow row;

    public QualificationRow getRow() {
        if (qualification == null) throw new Missing("qualification");
        if (row == null) row = desk.own(qualification);
        return row;
    }

    public String withdraw() {
        return outcome.of(() -> desk.withdraw(getRow().code()), "/volunteers/qualifications/mine", "volunteers.qualifications.withdrawn");
    }
}
