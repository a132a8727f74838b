package org.haoren.places.stations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** Stations as everybody sees them, and one's own. */
@Named
@RequestScoped
public class StationsPage {
    @Inject StationDesk desk;
    private int number = 1;
    @Inject @Param String district;
    @Inject @Param String station;
    private Page<StationRow> page;
    private StationRow row;
    private List<StationRow> mine;

    public Page<StationRow> getPage() {
        if (page == null) page = district == null ? desk.approved(number) : desk.approvedWithin(new DistrictId(district), number);
        return page;
    }

    public String getAddress() {
        return district == null ? "/places/stations/list" : "/places/stations/list?district=" + URLEncoder.encode(district, StandardCharsets.UTF_8);
    }

    public StationRow getRow() {
        if (station == null) throw new Missing("station");
        if (row == null) row = desk.one(new StationId(station));
        return row;
    }

    public List<StationRow> getMine() {
        if (mine == null) mine = desk.mine();
        return mine;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district == null || district.isBlank() ? null : district;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }
}
