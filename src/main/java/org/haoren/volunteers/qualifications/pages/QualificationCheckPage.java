package org.haoren.volunteers.qualifications.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.qualifications.CheckDesk;
import org.haoren.volunteers.qualifications.CheckForm;
import org.haoren.volunteers.qualifications.CheckVerdict;
import org.haoren.volunteers.qualifications.QualificationRow;
import org.haoren.volunteers.qualifications.QualificationState;
import org.omnifaces.cdi.Param;

/** Qualifications that wait for a check, and checking one. */
@Named
@RequestScoped
public class QualificationCheckPage {
    private static final String LIST = "/volunteers/qualifications/check";
    @Inject CheckDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String qualification;
    @Inject @Param(name = "page") Integer number;
    private Page<QualificationRow> page;
    private QualificationRow row;
    private String verdict;
    private String reason;

    public Page<QualificationRow> getPage() {
        if (page == null) page = desk.waiting(number == null ? 1 : number);
        return page;
    }

    /** Null where all are listed. */
    public QualificationRow getRow() {
        if (row == null && qualification != null) row = desk.one(qualification);
        return row;
    }

    /** What was decided meanwhile is shown with its outcome. */
    public boolean isOpen() {
        return getRow() != null && getRow().state() == QualificationState.STATED && !getRow().own();
    }

    public List<Option> getVerdicts() {
        return Option.of(CheckVerdict.values(), "volunteers.qualifications.verdict.", words);
    }

    public String check() {
        return outcome.of(() -> desk.check(qualification, new CheckForm(Option.chosen(CheckVerdict.class, verdict), reason)), LIST, "volunteers.qualifications.decided");
    }

    public String getQualification() {
        return qualification;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
