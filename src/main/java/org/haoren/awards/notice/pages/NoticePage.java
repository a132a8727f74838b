package org.haoren.awards.notice.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeId;
import org.haoren.awards.notice.NoticeRow;
import org.haoren.awards.notice.OutcomeRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

@Named
@RequestScoped
public class NoticePage {
    @Inject NoticeDesk desk;
    @Inject RoundDesk rounds;
    @Inject Words words;
    @Inject @Param String notice;
    private NoticeRow row;
    private RoundRow round;

    public NoticeRow getRow() {
        if (row == null) {
            if (notice == null) throw new Missing("notice");
            row = desk.one(new NoticeId(notice));
        }
        return row;
    }

    public RoundRow getRound() {
        if (round == null) round = rounds.one(getRow().round());
        return round;
    }

    /** Whom an outcome is about, in words; empty for the whole notice. */
    public String subject(OutcomeRow outcome) {
        var line = getRow().line(outcome.subject());
        return line == null ? "" : words.either(line.zh(), line.en());
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
