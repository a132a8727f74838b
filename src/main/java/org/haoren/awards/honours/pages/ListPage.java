package org.haoren.awards.honours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.HonourListRow;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** The honour list of one round, to be read and to be printed. */
@Named("honourListPage")
@RequestScoped
public class ListPage {
    @Inject HonourDesk desk;
    @Inject @Param String round;
    private HonourListRow list;

    public HonourListRow getList() {
        if (round == null) throw new Missing("round");
        if (list == null) list = desk.list(new RoundId(round));
        return list;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
