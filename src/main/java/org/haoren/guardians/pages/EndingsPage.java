package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.pages.VerdictFields;
import org.haoren.guardians.EndingCause;
import org.haoren.guardians.EndingDesk;
import org.haoren.guardians.EndingForm;
import org.haoren.guardians.EndingRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Guardianships that end without their guardian: writing one down, those that wait for a second person, and deciding about one. */
@Named
@RequestScoped
public class EndingsPage {
    private static final String LIST = "/guardians/endings";
    @Inject EndingDesk desk;
    @Inject VerdictFields verdict;
    @Inject Outcome outcome;
    @Inject Words words;
    /** The one that is to be decided about. */
    @Inject @Param String ending;
    @Inject @Param(name = "page") Integer number;
    private Page<EndingRow> page;
    private EndingRow row;
    private String ward;
    private String guardian;
    private String cause;
    private String note;

    public Page<EndingRow> getPage() {
        if (page == null) page = desk.waiting(number == null ? 1 : number);
        return page;
    }

    /** The one that is decided about by itself; else all that wait. */
    public List<EndingRow> getRows() {
        return isDeciding() ? List.of(getRow()) : getPage().rows();
    }

    public EndingRow getRow() {
        if (row == null && ending != null) row = desk.one(ending);
        return row;
    }

    /** What was decided already is gone from the list. */
    public boolean isDeciding() {
        return getRow() != null && getRow().waits();
    }

    public List<Option> getCauses() {
        return Option.of(EndingCause.values(), "guardians.cause.", words);
    }

    public String record() {
        return outcome.of(() -> {
            desk.record(new EndingForm(ward, guardian, Option.chosen(EndingCause.class, cause), note));
        }, LIST, "guardians.ending.recorded");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(ending, verdict.form()), LIST, "guardians.ending.decided");
    }

    public String getEnding() {
        return ending;
    }

    public String getWard() {
        return ward;
    }

    public void setWard(String ward) {
        this.ward = ward;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
