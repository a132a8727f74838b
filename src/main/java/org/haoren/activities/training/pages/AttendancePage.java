package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.training.AttendanceDesk;
import org.haoren.activities.training.AttendanceForm;
import org.haoren.activities.training.AttendeeRow;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonRow;
import org.haoren.activities.training.StrikeForm;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The roll of a lesson: who was there, and that a second person says so. */
@Named
@RequestScoped
public class AttendancePage {
    @Inject LessonDesk lessons;
    @Inject AttendanceDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String lesson;
    @Inject @Param(name = "page") Integer number;
    private Page<LessonRow> list;
    private LessonRow row;
    private List<AttendeeRow> people;
    private List<String> objections;
    private List<String> attended;
    private String struck;
    private String why;

    /** Without a lesson in the address: all that the caller leads. */
    public Page<LessonRow> getList() {
        if (list == null) list = lessons.led(number == null ? 1 : number);
        return list;
    }

    public List<AttendeeRow> getPeople() {
        if (people == null) people = desk.places(lesson);
        return people;
    }

    public LessonRow getRow() {
        getPeople();
        if (row == null) row = lessons.one(lesson);
        return row;
    }

    /** Why nobody can be written down now. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(lesson).stream().map(words::of).toList();
        return objections;
    }

    /** Whom the caller may still write down. */
    public List<Option> getOpen() {
        if (!desk.leads(lesson)) return List.of();
        return getPeople().stream().filter(each -> each.recorded() == null).map(AttendancePage::option).toList();
    }

    /** Of whom it stands that they were there. */
    public List<Option> getWritten() {
        return getPeople().stream().filter(each -> each.recorded() != null && each.struck() == null).map(AttendancePage::option).toList();
    }

    /** Whether the caller can confirm somebody. */
    public boolean isConfirmable() {
        return getPeople().stream().anyMatch(each -> each.waiting() && each.objections().isEmpty());
    }

    public List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(words::of).toList();
    }

    private static Option option(AttendeeRow each) {
        return new Option(each.code(), each.name() + " " + each.volunteerNumber());
    }

    public String record() {
        return outcome.of(() -> desk.record(lesson, new AttendanceForm(attended)), address(), "activities.training.recorded");
    }

    public String confirm() {
        return outcome.of(() -> desk.confirm(lesson), address(), "activities.training.confirmed");
    }

    public String strike() {
        return outcome.of(() -> desk.strike(lesson, new StrikeForm(struck, why)), address(), "activities.training.struck");
    }

    private String address() {
        return "/activities/training/roll?lesson=" + lesson;
    }

    public String getLesson() {
        return lesson;
    }

    public List<String> getAttended() {
        return attended;
    }

    public void setAttended(List<String> attended) {
        this.attended = attended;
    }

    public String getStruck() {
        return struck;
    }

    public void setStruck(String struck) {
        this.struck = struck;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
