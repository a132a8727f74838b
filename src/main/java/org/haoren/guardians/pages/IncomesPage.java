package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.pages.VerdictFields;
import org.haoren.guardians.IncomeDesk;
import org.haoren.guardians.IncomeForm;
import org.haoren.guardians.IncomeRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** Minors who live by their own income: writing one down, those that wait for a second person, and deciding about one. */
@Named
@RequestScoped
public class IncomesPage {
    private static final String LIST = "/guardians/incomes";
    @Inject IncomeDesk desk;
    @Inject VerdictFields verdict;
    @Inject Outcome outcome;
    /** The one that is to be decided about. */
    @Inject @Param String income;
    @Inject @Param(name = "page") Integer number;
    private Page<IncomeRow> page;
    private IncomeRow row;
    private String login;
    private String note;

    public Page<IncomeRow> getPage() {
        if (page == null) page = desk.waiting(number == null ? 1 : number);
        return page;
    }

    /** The one that is decided about by itself; else all that wait. */
    public List<IncomeRow> getRows() {
        return isDeciding() ? List.of(getRow()) : getPage().rows();
    }

    public IncomeRow getRow() {
        if (row == null && income != null) row = desk.one(income);
        return row;
    }

    /** What was decided already is gone from the list. */
    public boolean isDeciding() {
        return getRow() != null && getRow().waits();
    }

    public String record() {
        return outcome.of(() -> {
            desk.record(new IncomeForm(login, note));
        }, LIST, "guardians.income.recorded");
    }

    public String decide() {
        return outcome.of(() -> desk.decide(income, verdict.form()), LIST, "guardians.income.decided");
    }

    public String getIncome() {
        return income;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
