package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.CourseForm;
import org.haoren.activities.training.CourseRow;
import org.haoren.places.stations.pages.StationNames;
import org.haoren.places.stations.StationId;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.words.Words;

/** The courses for which somebody plans lessons, and a new one. */
@Named
@RequestScoped
public class CoursePublishPage {
    private static final String OFFICE = "office";
    @Inject CourseDesk desk;
    @Inject StationNames stations;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject Caller caller;
    private List<CourseRow> courses;
    private String host;
    private String zh;
    private String en;
    private String teachesZh;
    private String teachesEn;
    private Integer lengthMinutes = 90;
    private Integer validMonths;

    public List<CourseRow> getCourses() {
        if (courses == null) courses = desk.led();
        return courses;
    }

    public List<Option> getHosts() {
        var found = new ArrayList<Option>();
        if (caller.has(Role.OFFICE_CLERK)) found.add(new Option(OFFICE, words.of("activities.training.office")));
        caller.scopes(Role.STATION_STAFF).stream().map(StationId::new).filter(each -> stations.row(each) != null).map(each -> new Option(each.code(), stations.of(each))).forEach(found::add);
        return found;
    }

    public String publish() {
        return outcome.of(() -> "/activities/training/plan?course=" + desk.publish(new CourseForm(host, zh, en, teachesZh, teachesEn, lengthMinutes, validMonths)), "activities.training.published");
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
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

    public String getTeachesZh() {
        return teachesZh;
    }

    public void setTeachesZh(String teachesZh) {
        this.teachesZh = teachesZh;
    }

    public String getTeachesEn() {
        return teachesEn;
    }

    public void setTeachesEn(String teachesEn) {
        this.teachesEn = teachesEn;
    }

    public Integer getLengthMinutes() {
        return lengthMinutes;
    }

    public void setLengthMinutes(Integer lengthMinutes) {
        this.lengthMinutes = lengthMinutes;
    }

    public Integer getValidMonths() {
        return validMonths;
    }

    public void setValidMonths(Integer validMonths) {
        this.validMonths = validMonths;
    }
}
