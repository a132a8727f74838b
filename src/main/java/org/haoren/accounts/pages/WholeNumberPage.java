package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.NumberDesk;
import org.haoren.accounts.NumberForm;
import org.haoren.accounts.NumberPurpose;
import org.haoren.accounts.WholeNumberRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Role;
import org.haoren.platform.words.Words;

/** Opening somebody's whole document number: shown once, in the answer itself. */
@Named
@RequestScoped
public class WholeNumberPage {
    @Inject NumberDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject Caller caller;
    private WholeNumberRow row;
    private String login;
    private String purpose;
    private String note;

    /** For whom the page is. */
    public void open() {
        caller.account();
        if (!caller.has(Role.OFFICE_CLERK)) throw new Denied("whole document numbers");
    }

    public List<Option> getPurposes() {
        return Option.of(NumberPurpose.values(), "rights.purpose.", words);
    }

    public String read() {
        return outcome.here(() -> row = desk.open(new NumberForm(login, Option.chosen(NumberPurpose.class, purpose), note)));
    }

    /** Just opened, else null. */
    public WholeNumberRow getRow() {
        return row;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
