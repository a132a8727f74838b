package org.haoren.activities.evaluations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.evaluations.MarkDesk;
import org.haoren.activities.evaluations.MarkRow;
import org.haoren.activities.evaluations.RatingDesk;
import org.haoren.activities.evaluations.RatingRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** What one has said of shifts, and what stations have said of oneself. */
@Named
@RequestScoped
public class MyEvaluationsPage {
    @Inject RatingDesk ratings;
    @Inject MarkDesk marks;
    @Inject @Param(name = "page") Integer number;
    private Page<RatingRow> said;
    private Page<MarkRow> marked;

    public Page<RatingRow> getSaid() {
        if (said == null) said = ratings.mine(number());
        return said;
    }

    public Page<MarkRow> getMarked() {
        if (marked == null) marked = marks.mine(number());
        return marked;
    }

    /** Whichever of the two lists is longer. */
    public Page<?> getLonger() {
        return getSaid().total() > getMarked().total() ? getSaid() : getMarked();
    }

    private int number() {
        return number == null ? 1 : number;
    }
}
