package org.haoren.places.stations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.places.stations.ReasonForm;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationFileRow;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.places.stations.StationStatus;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** The clerk's queue; with {@code ?station=} one station and the decision about it. */
@Named
@RequestScoped
public class StationReviewPage {
    private static final String QUEUE = "/places/stations/review";
    @Inject StationDesk desk;
    @Inject Outcome outcome;
    /** From the address, also when the form comes back: what is shown and what may be pressed depends on it. */
    @Inject @Param String station;
    private int number = 1;
    private Page<StationRow> page;
    private StationFileRow file;
    private String reason;

    public Page<StationRow> getPage() {
        if (page == null) page = desk.waiting(number);
        return page;
    }

    public StationFileRow getFile() {
        if (file == null) file = desk.file(new StationId(station));
        return file;
    }

    public boolean isOpen() {
        return getFile().station().status() == StationStatus.REGISTERED && !getFile().own();
    }

    public String approve() {
        return outcome.of(() -> desk.approve(new StationId(station)), QUEUE, "places.stations.approved");
    }

    public String sendBack() {
        return outcome.of(() -> desk.sendBack(new StationId(station), new ReasonForm(reason)), QUEUE, "places.stations.returned");
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getStation() {
        return station;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
