package org.haoren.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.haoren.awards.rounds.pages.RoundView;
import org.haoren.portal.HomeDesk;
import org.haoren.portal.HomeRow;

@Named
@RequestScoped
public class HomePage {
    @Inject HomeDesk desk;
    @Inject Clock clock;
    private HomeRow row;

    public HomeRow getRow() {
        if (row == null) row = desk.home();
        return row;
    }

    /** The round that matters most now, with where it stands; null where there is none. */
    public RoundView getRound() {
        var round = getRow().round();
        return round == null ? null : RoundView.of(round, round.phase(clock.instant()));
    }
}
