package org.haoren.awards.voting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.ReceiptDesk;
import org.haoren.awards.voting.ReceiptRow;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** Where a ballot's commitment lies. Can be opened by anybody who has the address, and tells them nothing about the voter. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject ReceiptDesk desk;
    @Inject RoundDesk rounds;
    @Inject @Param String round;
    private Long index;
    @Inject @Param String leaf;
    private ReceiptRow receipt;
    private RoundRow roundRow;

    /** Only for the hash that the voter got: a wrong one is a receipt of nothing. */
    public ReceiptRow getReceipt() {
        if (index == null || index < 0) throw new Missing("receipt");
        if (receipt == null) receipt = desk.one(id(), index, leaf);
        return receipt;
    }

    /** What file and QR code are asked for with. */
    public String getAddress() {
        return "/api/rounds/" + round + "/ballots/" + index + "/";
    }

    public RoundRow getRoundRow() {
        if (roundRow == null) roundRow = rounds.one(id());
        return roundRow;
    }

    private RoundId id() {
        if (round == null) throw new Missing("round");
        return new RoundId(round);
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public Long getIndex() {
        return index;
    }

    public void setIndex(Long index) {
        this.index = index;
    }

    public String getLeaf() {
        return leaf;
    }

    public void setLeaf(String leaf) {
        this.leaf = leaf;
    }
}
