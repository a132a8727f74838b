package org.haoren.activities.spotchecks.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.spotchecks.SpotCheckDesk;
import org.haoren.activities.spotchecks.SpotCheckRow;
import org.haoren.activities.spotchecks.SpotPlaceRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** What came of the draws, for everybody; of one month with all that is needed to draw again. */
@Named
@RequestScoped
public class SpotResultsPage {
    @Inject SpotCheckDesk desk;
    @Inject @Param String month;
    @Inject @Param(name = "page") Integer number;
    private Page<SpotCheckRow> page;
    private Page<SpotPlaceRow> places;
    private SpotCheckRow row;

    public Page<SpotCheckRow> getPage() {
        if (page == null) page = desk.all(number());
        return page;
    }

    public SpotCheckRow getRow() {
        if (row == null) row = desk.one(month);
        return row;
    }

    public Page<SpotPlaceRow> getPlaces() {
        if (places == null) places = desk.places(month, number());
        return places;
    }

    private int number() {
        return number == null ? 1 : number;
    }

    public String getMonth() {
        return month;
    }
}
