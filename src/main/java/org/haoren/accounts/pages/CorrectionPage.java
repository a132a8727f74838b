package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.CorrectionDesk;
import org.haoren.accounts.CorrectionForm;
import org.haoren.accounts.CorrectionKind;
import org.haoren.accounts.CorrectionRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Documents that take another's place: writing one down, those that wait for a second person, and deciding about one. */
@Named
@RequestScoped
public class CorrectionPage {
    private static final String LIST = "/accounts/corrections";
    @Inject CorrectionDesk desk;
    @Inject DocumentFields document;
    @Inject VerdictFields verdict;
    @Inject Outcome outcome;
    @Inject Words words;
    /** The one that is to be decided about. */
    @Inject @Param String correction;
    @Inject @Param(name = "page") Integer number;
    private Page<CorrectionRow> page;
    private CorrectionRow row;
    private String login;
    private String kind;
    private String note;

    public Page<CorrectionRow> getPage() {
        if (page == null) page = desk.waiting(number == null ? 1 : number);
        return page;
    }

    /** The one that is decided about by itself; else all that wait. */
    public List<CorrectionRow> getRows() {
        return isDeciding() ? List.of(getRow()) : getPage().rows();
    }

    public CorrectionRow getRow() {
        if (row == null && correction != null) row = desk.one(correction);
        return row;
    }

    /** What was decided already is gone from the list. */
    public boolean isDeciding() {
        return getRow() != null && getRow().waits();
    }

    public List<Option> getKinds() {
        return Option.of(CorrectionKind.values(), "accounts.correction.kind.", words);
    }

    public String record() {
        return outcome.of(() -> {
            desk.record(new CorrectionForm(login, Option.chosen(CorrectionKind.class, kind), document.getIdNumber(), document.chosen(), document.getCountry(), document.getBorn(), note));
        }, LIST, "accounts.correction.recorded");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(correction, verdict.form()), LIST, "accounts.correction.decided");
    }

    public String getCorrection() {
        return correction;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
