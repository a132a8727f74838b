package org.haoren.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.awards.rounds.pages.RoundView;
import org.haoren.platform.pages.Format;
import org.haoren.portal.HomeDesk;
import org.haoren.portal.HomeRow;

@Named
@RequestScoped
public class HomePage {
    @Inject HomeDesk desk;
    @Inject Clock clock;
    @Inject Format format;
    private HomeRow row;

    public HomeRow getRow() {
        if (row == null) row = desk.home();
        return row;
    }

    /** The nearest shift that still has a place; null where there is none. */
    public ShiftRow getNext() {
        return getRow().shifts().stream().filter(shift -> shift.left() > 0).findFirst().orElse(null);
    }

    /** How long what people can do now is still possible, in words; empty where the round waits for the office. */
    public String getLeft() {
        var round = getRound();
        return round == null || !round.kind().equals("live") ? "" : format.left(round.until());
    }

    /** The round that matters most now, with where it stands; null where there is none. */
    public RoundView getRound() {
        var round = getRow().round();
        return round == null ? null : RoundView.of(round, round.phase(clock.instant()));
    }
}
