package org.haoren.activities.complaints.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.complaints.ComplaintDesk;
import org.haoren.activities.complaints.HearingRow;
import org.haoren.activities.complaints.StatementForm;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** Saying something to a complaint that concerns oneself. */
@Named
@RequestScoped
public class HearingPage {
    @Inject ComplaintDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String hearing;
    private HearingRow row;
    private String statement;

    public HearingRow getRow() {
        if (hearing == null) throw new Missing("hearing");
        if (row == null) row = desk.hearing(hearing);
        return row;
    }

    public String state() {
        return outcome.of(() -> desk.state(hearing, new StatementForm(statement)), "/activities/complaints/mine", "activities.complaints.stated");
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
