package org.haoren.activities.commendations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.commendations.CommendationDesk;
import org.haoren.activities.commendations.CommendationRow;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.pages.StationNames;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** What a station, or the office, commends. */
@Named
@RequestScoped
public class CommendationListPage {
    private static final String OFFICE = "office";
    @Inject CommendationDesk desk;
    @Inject StationNames stations;
    @Inject Words words;
    /** Code of the station; nothing is the office. */
    @Inject @Param String station;
    @Inject @Param(name = "page") Integer number;
    private Page<CommendationRow> page;

    public Page<CommendationRow> getPage() {
        if (page == null) page = desk.published(station == null ? OFFICE : station, number == null ? 1 : number);
        return page;
    }

    public String getBy() {
        return station == null ? words.of("activities.training.office") : stations.of(new StationId(station));
    }

    public String getAddress() {
        return "/activities/commendations/list" + (station == null ? "" : "?station=" + station);
    }
}
