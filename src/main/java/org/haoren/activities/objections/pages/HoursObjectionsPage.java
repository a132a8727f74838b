package org.haoren.activities.objections.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.objections.HoursDecisionDesk;
import org.haoren.activities.objections.HoursDecisionForm;
import org.haoren.activities.objections.HoursObjectionRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Objections to entries that wait, and one of them to be decided. */
@Named
@RequestScoped
public class HoursObjectionsPage {
    private static final String LIST = "/activities/objections/open";
    @Inject HoursDecisionDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String objection;
    @Inject @Param(name = "page") Integer number;
    private Page<HoursObjectionRow> page;
    private HoursObjectionRow row;
    private List<String> objections;
    private String upheld;
    private Integer minutes;
    private String reason;

    public Page<HoursObjectionRow> getPage() {
        if (page == null) page = desk.open(number == null ? 1 : number);
        return page;
    }

    public String getObjection() {
        return objection;
    }

    public HoursObjectionRow getRow() {
        if (row == null) row = desk.one(objection);
        return row;
    }

    /** Why the caller may not decide; empty where they may. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(objection).stream().map(words::of).toList();
        return objections;
    }

    public List<Option> getVerdicts() {
        return List.of(new Option("true", words.of("activities.objections.upheld.true")), new Option("false", words.of("activities.objections.upheld.false")));
    }

    public String decide() {
        return outcome.of(() -> desk.decide(objection, new HoursDecisionForm(upheld == null || upheld.isBlank() ? null : Boolean.valueOf(upheld), minutes, reason)), LIST, "activities.objections.decided");
    }

    public String getUpheld() {
        return upheld;
    }

    public void setUpheld(String upheld) {
        this.upheld = upheld;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
