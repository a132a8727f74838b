package org.haoren.activities.complaints.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.complaints.ComplaintCaseDesk;
import org.haoren.activities.complaints.ComplaintOutcome;
import org.haoren.activities.complaints.ComplaintRow;
import org.haoren.activities.complaints.HearingForm;
import org.haoren.activities.complaints.HearingRow;
import org.haoren.activities.complaints.OutcomeForm;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Complaints as the office deals with them: all that stand, and one. */
@Named
@RequestScoped
public class ComplaintCasesPage {
    private static final String LIST = "/activities/complaints/cases";
    @Inject ComplaintCaseDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String grievance;
    @Inject @Param(name = "page") Integer at;
    private Page<ComplaintRow> page;
    private ComplaintRow row;
    private List<HearingRow> hearings;
    private String number;
    private String told;
    private String result;
    private String reason;

    public Page<ComplaintRow> getPage() {
        if (page == null) page = desk.waiting(at == null ? 1 : at);
        return page;
    }

    /** Null where all are listed. */
    public ComplaintRow getRow() {
        if (row == null && grievance != null) row = desk.one(grievance);
        return row;
    }

    public List<HearingRow> getHearings() {
        if (hearings == null) hearings = desk.hearings(grievance);
        return hearings;
    }

    public List<Option> getOutcomes() {
        return Option.of(ComplaintOutcome.values(), "activities.complaints.outcome.", words);
    }

    public String acknowledge() {
        return outcome.of(() -> desk.acknowledge(grievance), here(), "activities.complaints.acknowledged");
    }

    public String hear() {
        return outcome.of(() -> desk.hear(grievance, new HearingForm(number, told)), here(), "activities.complaints.asked");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(grievance, new OutcomeForm(Option.chosen(ComplaintOutcome.class, result), reason)), LIST, "activities.complaints.answered");
    }

    private String here() {
        return LIST + "?grievance=" + grievance;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getOutcome() {
        return result;
    }

    public void setOutcome(String outcome) {
        this.result = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
