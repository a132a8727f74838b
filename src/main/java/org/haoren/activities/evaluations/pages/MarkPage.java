package org.haoren.activities.evaluations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.evaluations.Mark;
import org.haoren.activities.evaluations.MarkDesk;
import org.haoren.activities.evaluations.MarkForm;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.ServedRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** A station says how somebody served. */
@Named
@RequestScoped
public class MarkPage {
    @Inject MarkDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String entry;
    private ServedRow row;
    private List<String> objections;
    private String mark;
    private String note;

    /** What was said already stands in the fields. */
    public void open() {
        desk.one(id()).ifPresent(said -> {
            mark = said.mark().name();
            note = said.note();
        });
    }

    public ServedRow getRow() {
        if (row == null) row = desk.about(id());
        return row;
    }

    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(id()).stream().map(words::of).toList();
        return objections;
    }

    public List<Option> getMarks() {
        return Option.of(Mark.values(), "activities.evaluations.mark.", words);
    }

    public String give() {
        return outcome.of(() -> {
            desk.mark(id(), new MarkForm(Option.chosen(Mark.class, mark), note));
            return "/activities/evaluations/shift?shift=" + getRow().shift().code();
        }, "activities.evaluations.marked");
    }

    private EntryId id() {
        if (entry == null) throw new Missing("entry");
        return new EntryId(entry);
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
