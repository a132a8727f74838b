package org.haoren.awards.notice.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeRow;
import org.haoren.awards.rounds.RoundRow;

/** What a round's page tells of its notices. */
@Named
@RequestScoped
public class NoticesOfRound {
    @Inject NoticeDesk desk;
    private List<NoticeRow> rows;

    public List<NoticeRow> of(RoundRow round) {
        if (rows == null) rows = desk.all(round.id());
        return rows;
    }
}
