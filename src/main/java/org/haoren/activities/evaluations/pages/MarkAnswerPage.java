package org.haoren.activities.evaluations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.evaluations.MarkAnswerForm;
import org.haoren.activities.evaluations.MarkDesk;
import org.haoren.activities.evaluations.MarkRow;
import org.haoren.activities.hours.EntryId;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** Answering what a station has said of oneself. */
@Named
@RequestScoped
public class MarkAnswerPage {
    @Inject MarkDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String entry;
    private MarkRow row;
    private String answer;

    public MarkRow getRow() {
        if (row == null) row = desk.own(id());
        return row;
    }

    public String send() {
        return outcome.of(() -> desk.answer(id(), new MarkAnswerForm(answer)), "/activities/evaluations/mine", "activities.evaluations.answered");
    }

    private EntryId id() {
        if (entry == null) throw new Missing("entry");
        return new EntryId(entry);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
