package org.haoren.awards.notice.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.awards.notice.AnswerForm;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeLine;
import org.haoren.awards.notice.NoticeRow;
import org.haoren.awards.notice.ObjectionDesk;
import org.haoren.awards.notice.ObjectionId;
import org.haoren.awards.notice.ObjectionRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The office's queue of objections, and answering one. */
@Named
@RequestScoped
public class ObjectionsPage {
    @Inject ObjectionDesk desk;
    @Inject NoticeDesk notices;
    @Inject Outcome outcome;
    @Inject Words words;
    /** From the address, also when the form comes back: what is shown and what may be pressed depends on it. */
    @Inject @Param String objection;
    private int number = 1;
    private boolean old;
    private Page<ObjectionRow> page;
    private ObjectionRow row;
    private NoticeRow notice;
    private String upheld;
    private String text;

    public Page<ObjectionRow> getPage() {
        if (page == null) page = old ? desk.answered(number) : desk.waiting(number);
        return page;
    }

    public ObjectionRow getRow() {
        if (row == null) {
            if (objection == null) throw new Missing("objection");
            row = desk.one(new ObjectionId(objection));
        }
        return row;
    }

    public NoticeRow getNotice() {
        if (notice == null) notice = notices.one(getRow().notice());
        return notice;
    }

    public NoticeLine getLine() {
        return getNotice().line(getRow().subject());
    }

    public List<Option> getRulings() {
        return List.of(new Option("true", words.of("awards.notice.upheld")), new Option("false", words.of("awards.notice.notUpheld")));
    }

    public String answer() {
        return outcome.of(() -> desk.answer(new ObjectionId(objection), new AnswerForm(upheld == null ? null : Boolean.valueOf(upheld), text)),
                "/awards/notice/objections", "awards.notice.answered");
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public boolean isOld() {
        return old;
    }

    public void setOld(boolean old) {
        this.old = old;
    }

    public String getObjection() {
        return objection;
    }

    public String getUpheld() {
        return upheld;
    }

    public void setUpheld(String upheld) {
        this.upheld = upheld;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
