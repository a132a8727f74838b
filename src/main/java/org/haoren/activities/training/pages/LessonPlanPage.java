package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.CourseRow;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonForm;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** Planning a lesson of a course. */
@Named
@RequestScoped
public class LessonPlanPage {
    @Inject CourseDesk courses;
    @Inject LessonDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String course;
    private CourseRow row;
    private LocalDateTime startsAt;
    private boolean online;
    private String place;
    private String teacher;
    private Integer places = 20;

    /** Of those that the caller leads. */
    public CourseRow getRow() {
        if (course == null) throw new Missing("course");
        if (row == null) row = mine(courses.led());
        return row;
    }

    private CourseRow mine(List<CourseRow> led) {
        return led.stream().filter(each -> each.code().equals(course)).findFirst().orElseThrow(() -> new Missing(course));
    }

    public String plan() {
        return outcome.of(() -> "/activities/training/lesson?lesson=" + desk.plan(course, new LessonForm(startsAt, online, place, teacher, places)), "activities.training.planned");
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
