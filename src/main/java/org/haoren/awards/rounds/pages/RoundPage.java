package org.haoren.awards.rounds.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

@Named
@RequestScoped
public class RoundPage {
    @Inject RoundDesk desk;
    @Inject Clock clock;
    @Inject @Param String round;
    private RoundView view;

    public RoundView getView() {
        if (view == null) {
            if (round == null || round.isBlank()) throw new Missing("round");
            var row = desk.one(new RoundId(round));
            view = RoundView.of(row, row.phase(clock.instant()));
        }
        return view;
    }

    public RoundRow getRow() {
        return getView().row();
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
