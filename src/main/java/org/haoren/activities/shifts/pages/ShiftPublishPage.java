package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.ListDesk;
import org.omnifaces.cdi.Param;

/** A station publishes a shift. */
@Named
@RequestScoped
public class ShiftPublishPage {
    @Inject ShiftDesk desk;
    @Inject ListDesk lists;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String like;
    private String station;
    private String zh;
    private String en;
    private String field;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private Integer places = 10;
    private String riskZh;
    private String riskEn;
    private Integer minimumAge = 18;
    private boolean pairs;
    private List<String> qualifications;
    private boolean dangerous;
    private Integer weeks = 0;

    /** Where another shift is the pattern, its data stand in the fields. */
    public void open() {
        if (like == null) return;
        var form = desk.like(new ShiftId(like));
        station = form.station();
        zh = form.zh();
        en = form.en();
        field = form.field();
        startsAt = form.startsAt();
        endsAt = form.endsAt();
        places = form.places();
        riskZh = form.riskZh();
        riskEn = form.riskEn();
        minimumAge = form.minimumAge();
        pairs = form.pairs();
        qualifications = form.qualifications();
        dangerous = form.dangerous();
    }

    public List<Option> getStations() {
        return desk.myStations().stream().map(each -> new Option(each.id().code(), words.either(each.zh(), each.en()))).toList();
    }

    public List<Option> getFields() {
        return lists.fields().stream().map(each -> new Option(each.code(), words.either(each.zh(), each.en()))).toList();
    }

    public String publish() {
        return outcome.of(() -> {
            var id = desk.publish(new ShiftForm(station, zh, en, field, startsAt, endsAt, places, riskZh, riskEn, minimumAge, pairs, qualifications, dangerous, weeks));
            return (dangerous ? "/activities/shifts/insurance?shift=" : "/activities/shifts/shift?shift=") + id.code();
        }, "activities.published");
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

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getRiskZh() {
        return riskZh;
    }

    public void setRiskZh(String riskZh) {
        this.riskZh = riskZh;
    }

    public String getRiskEn() {
        return riskEn;
    }

    public void setRiskEn(String riskEn) {
        this.riskEn = riskEn;
    }

    public boolean isPairs() {
        return pairs;
    }

    public void setPairs(boolean pairs) {
        this.pairs = pairs;
    }

    public List<String> getQualifications() {
        return qualifications;
    }

    public void setQualifications(List<String> qualifications) {
        this.qualifications = qualifications;
    }

    public boolean isDangerous() {
        return dangerous;
    }

    public void setDangerous(boolean dangerous) {
        this.dangerous = dangerous;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public Integer getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(Integer minimumAge) {
        this.minimumAge = minimumAge;
    }
}
