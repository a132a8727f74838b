package org.haoren.office.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.office.SearchDesk;
import org.haoren.office.SearchForm;
import org.haoren.office.SearchRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Role;

/** Looking for people; the answer comes with the form, so that what was looked for stands in no address. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject SearchDesk desk;
    @Inject Outcome outcome;
    @Inject Caller caller;
    private SearchRow found;
    private String text;
    private int shown = 1;

    /** For whom the page is. */
    public void open() {
        caller.account();
        if (!caller.has(Role.OFFICE_CLERK) && !caller.has(Role.OFFICE_DIRECTOR)) throw new Denied("looking for people");
    }

    public String search() {
        return show(1);
    }

    public String next() {
        return show(shown + 1);
    }

    public String previous() {
        return show(shown - 1);
    }

    private String show(int page) {
        return outcome.here(() -> {
            found = desk.search(new SearchForm(text, page));
            shown = found.people().number();
        });
    }

    /** Null before the first search. */
    public SearchRow getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The page that is shown, from 1. */
    public int getShown() {
        return shown;
    }

    public void setShown(int shown) {
        this.shown = shown;
    }
}
