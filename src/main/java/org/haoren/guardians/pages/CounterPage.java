package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.guardians.CounterDesk;
import org.haoren.guardians.GuardianKind;
import org.haoren.guardians.GuardianshipRow;
import org.haoren.guardians.GuardianshipState;
import org.haoren.guardians.ProofForm;
import org.haoren.guardians.ProofPaper;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The counter: guardianships that nobody has seen proof of, and writing down what one has seen. */
@Named
@RequestScoped
public class CounterPage {
    private static final String LIST = "/guardians/counter";
    @Inject CounterDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    /** The one that is proved. */
    @Inject @Param String proving;
    @Inject @Param(name = "page") Integer number;
    private Page<GuardianshipRow> page;
    private GuardianshipRow row;
    private String kind;
    private String paper;
    private String note;

    public Page<GuardianshipRow> getPage() {
        if (page == null) page = desk.waiting(number == null ? 1 : number);
        return page;
    }

    /** The one that is proved by itself; else all that wait. */
    public List<GuardianshipRow> getRows() {
        return isOne() ? List.of(getRow()) : getPage().rows();
    }

    public GuardianshipRow getRow() {
        if (row == null && proving != null) row = desk.one(proving);
        return row;
    }

    /** What was proved already is gone from the list. */
    public boolean isOne() {
        return getRow() != null && getRow().state() == GuardianshipState.ACCEPTED;
    }

    public List<Option> getKinds() {
        return Option.of(GuardianKind.values(), "guardians.kind.", words);
    }

    public List<Option> getPapers() {
        return Option.of(ProofPaper.values(), "guardians.paper.", words);
    }

    public String record() {
        return outcome.of(() -> {
            desk.record(proving, new ProofForm(Option.chosen(GuardianKind.class, kind), Option.chosen(ProofPaper.class, paper), note));
        }, LIST, "guardians.recorded");
    }

    public String getProving() {
        return proving;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
