package org.haoren.awards.notice.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haoren.awards.notice.AnswerForm;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeId;
import org.haoren.awards.notice.NoticeLine;
import org.haoren.awards.notice.NoticeRow;
import org.haoren.awards.notice.ObjectionDesk;
import org.haoren.awards.notice.ObjectionId;
import org.haoren.awards.notice.ObjectionRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
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
    @Inject RoundDesk rounds;
    @Inject Outcome outcome;
    @Inject Words words;
    /** From the address, also when the form comes back: what is shown and what may be pressed depends on it. */
    @Inject @Param String objection;
    private int number = 1;
    private boolean old;
    private Page<ObjectionRow> page;
    private ObjectionRow row;
    private final Map<NoticeId, NoticeRow> seen = new HashMap<>();
    private final Map<RoundId, RoundRow> named = new HashMap<>();
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
        return notice(getRow());
    }

    /** Few notices have objections at a time: each is read once a page. */
    private NoticeRow notice(ObjectionRow about) {
        return seen.computeIfAbsent(about.notice(), notices::one);
    }

    /** Whom an objection in the list is about, in words. */
    public String subject(ObjectionRow about) {
        var line = notice(about).line(about.subject());
        return line == null ? words.of("awards.notice.subject.whole") : words.either(line.zh(), line.en());
    }

    /** In which round it was raised. */
    public String round(ObjectionRow about) {
        var found = named.computeIfAbsent(notice(about).round(), rounds::one);
        return words.either(found.zh(), found.en());
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
