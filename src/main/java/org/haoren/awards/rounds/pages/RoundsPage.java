package org.haoren.awards.rounds.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.store.Page;

@Named
@RequestScoped
public class RoundsPage {
    @Inject RoundDesk desk;
    @Inject Clock clock;
    private int number = 1;
    private Page<RoundView> page;
    private List<RoundRow> drafts;

    public Page<RoundView> getPage() {
        if (page == null) {
            var now = clock.instant();
            page = desk.list(number).map(row -> RoundView.of(row, row.phase(now)));
        }
        return page;
    }

    /** For the office only. */
    public List<RoundRow> getDrafts() {
        if (drafts == null) drafts = desk.drafts(1).rows();
        return drafts;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
