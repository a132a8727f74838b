package org.haoren.places.stations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationForm;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.NotSignedIn;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** Registering a station, or mending one that was sent back: then {@code ?station=} names it. */
@Named
@RequestScoped
public class StationFormPage {
    @Inject StationDesk desk;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject @Param String station;
    private StationRow returned;
    private String zh;
    private String en;
    private String district;
    private String address;
    private Double latitude;
    private Double longitude;
    private String hours;
    private String hoursEn;
    private List<String> services = List.of();

    /** Before the page is shown: fills in what was stated last. */
    public void open() {
        if (!caller.signedIn()) throw new NotSignedIn();
        if (station == null) return;
        var returned = returned();
        zh = returned.zh();
        en = returned.en();
        district = returned.district().code();
        address = returned.address();
        latitude = returned.latitude();
        longitude = returned.longitude();
        hours = returned.hours();
        hoursEn = returned.hoursEn();
        services = returned.services().stream().map(Enum::name).toList();
    }

    private StationRow returned() {
        if (returned == null) returned = desk.mine().stream().filter(row -> row.id().code().equals(station)).findFirst().orElseThrow(() -> new Missing(station));
        return returned;
    }

    public String send() {
        var form = new StationForm(zh, en, district, address, latitude, longitude, hours, hoursEn, services);
        if (station == null) return outcome.of(() -> desk.register(form), "/places/stations/mine", "places.stations.registered");
        return outcome.of(() -> desk.resubmit(new StationId(station), form), "/places/stations/mine", "places.stations.resubmitted");
    }

    /** Null where a new station is registered. */
    public String getReason() {
        return station == null ? null : returned().reason();
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getHoursEn() {
        return hoursEn;
    }

    public void setHoursEn(String hoursEn) {
        this.hoursEn = hoursEn;
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = services;
    }
}
