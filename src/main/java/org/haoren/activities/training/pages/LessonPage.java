package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** One lesson: what it teaches, when and where, and taking or giving back a place. */
@Named
@RequestScoped
public class LessonPage {
    @Inject LessonDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject @Param String lesson;
    private LessonRow row;
    private Boolean in;
    private List<String> objections;

    public LessonRow getRow() {
        if (lesson == null) throw new Missing("lesson");
        if (row == null) row = desk.one(lesson);
        return row;
    }

    public boolean isIn() {
        if (in == null) in = caller.has(Role.VOLUNTEER) && desk.in(lesson);
        return in;
    }

    /** Whether the caller leads it. */
    public boolean isLed() {
        return getRow().course().station() == null ? caller.has(Role.OFFICE_CLERK) : caller.has(Role.STATION_STAFF, getRow().course().station().code());
    }

    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(lesson).stream().map(words::of).toList();
        return objections;
    }

    public String signUp() {
        return outcome.of(() -> desk.signUp(lesson), address(), "activities.training.signedUp");
    }

    public String withdraw() {
        return outcome.of(() -> desk.withdraw(lesson), address(), "activities.training.withdrawn");
    }

    private String address() {
        return "/activities/training/lesson?lesson=" + lesson;
    }
}
