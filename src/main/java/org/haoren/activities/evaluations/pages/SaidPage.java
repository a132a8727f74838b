package org.haoren.activities.evaluations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.evaluations.RatingDesk;
import org.haoren.activities.evaluations.RatingRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** What volunteers said of shifts, for their stations and the office. */
@Named
@RequestScoped
public class SaidPage {
    @Inject RatingDesk desk;
    @Inject @Param(name = "page") Integer number;
    private Page<RatingRow> page;

    public Page<RatingRow> getPage() {
        if (page == null) page = desk.said(number == null ? 1 : number);
        return page;
    }
}
