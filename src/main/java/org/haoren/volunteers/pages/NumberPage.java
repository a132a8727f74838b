package org.haoren.volunteers.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.CardDesk;
import org.haoren.volunteers.NumberRow;
import org.omnifaces.cdi.Param;

/** The public check of a volunteer's number. */
@Named
@RequestScoped
public class NumberPage {
    @Inject CardDesk desk;
    @Inject Words words;
    @Inject @Param String number;
    private NumberRow row;
    private String problem;
    private boolean asked;

    private void ask() {
        if (asked || !isTyped()) return;
        asked = true;
        try {
            row = desk.check(number).orElse(null);
        } catch (Refused e) {
            problem = words.of(e.reasons().get(0));
        }
    }

    public boolean isTyped() {
        return number != null && !number.isBlank();
    }

    /** Null where it was never given, or cannot be one. */
    public NumberRow getRow() {
        ask();
        return row;
    }

    /** Why it cannot be a number, in words; null where it can. */
    public String getProblem() {
        ask();
        return problem;
    }

    public String getNumber() {
        return number;
    }
}
