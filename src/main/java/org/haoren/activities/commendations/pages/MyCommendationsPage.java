package org.haoren.activities.commendations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.commendations.CommendationDesk;
import org.haoren.activities.commendations.CommendationRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** How one was commended, and whether it is public. */
@Named
@RequestScoped
public class MyCommendationsPage {
    private static final String MINE = "/activities/commendations/mine";
    @Inject CommendationDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String commendation;
    @Inject @Param(name = "page") Integer number;
    private Page<CommendationRow> page;
    private CommendationRow row;

    public Page<CommendationRow> getPage() {
        if (page == null) page = desk.mine(number == null ? 1 : number);
        return page;
    }

    /** The one that is answered; null where all are listed. */
    public CommendationRow getRow() {
        if (commendation == null) return null;
        if (row == null) row = desk.own(commendation);
        return row;
    }

    public String agree() {
        return outcome.of(() -> desk.agree(code()), MINE, "activities.commendations.agreed");
    }

    public String decline() {
        return outcome.of(() -> desk.decline(code()), MINE, "activities.commendations.declined");
    }

    public String takeBack() {
        return outcome.of(() -> desk.takeBack(code()), MINE, "activities.commendations.takenBack");
    }

    private String code() {
        if (commendation == null) throw new Missing("commendation");
        return commendation;
    }
}
