package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonOffForm;
import org.haoren.activities.training.LessonRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Calling a lesson off. */
@Named
@RequestScoped
public class LessonOffPage {
    @Inject LessonDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String lesson;
    private LessonRow row;
    private List<String> objections;
    private String reason;

    /** Why it cannot be called off; empty where it can. */
    public List<String> getObjections() {
        if (lesson == null) throw new Missing("lesson");
        if (objections == null) objections = desk.objectionsToCallingOff(lesson).stream().map(words::of).toList();
        return objections;
    }

    public LessonRow getRow() {
        getObjections();
        if (row == null) row = desk.one(lesson);
        return row;
    }

    public String callOff() {
        return outcome.of(() -> desk.callOff(lesson, new LessonOffForm(reason)), "/activities/training/lesson?lesson=" + lesson, "activities.training.calledOff");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
