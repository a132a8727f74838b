package org.haoren.activities.complaints.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.complaints.ComplaintDesk;
import org.haoren.activities.complaints.ComplaintRow;
import org.haoren.activities.complaints.HearingRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** One's own complaints, and where one is heard. */
@Named
@RequestScoped
public class MyComplaintsPage {
    @Inject ComplaintDesk desk;
    @Inject @Param(name = "page") Integer number;
    private Page<ComplaintRow> page;
    private Page<HearingRow> hearings;

    public Page<ComplaintRow> getPage() {
        if (page == null) page = desk.mine(number());
        return page;
    }

    public Page<HearingRow> getHearings() {
        if (hearings == null) hearings = desk.hearings(number());
        return hearings;
    }

    /** Whichever of the two lists is longer. */
    public Page<?> getLonger() {
        return getPage().total() > getHearings().total() ? getPage() : getHearings();
    }

    private int number() {
        return number == null ? 1 : number;
    }
}
