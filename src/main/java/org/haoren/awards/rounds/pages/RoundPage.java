package org.haoren.awards.rounds.pages;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;
import org.haoren.platform.words.Words;

@Named
@RequestScoped
public class RoundPage {
    @Inject RoundDesk desk;
    @Inject Clock clock;
    @Inject Words words;
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

    /** The names of those whose residents vote; empty where everybody does. */
    public String getDistricts() {
        return desk.voters(getRow()).named().stream().map(each -> words.either(each.zh(), each.en())).collect(joining(words.of("awards.rounds.districts.between")));
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
