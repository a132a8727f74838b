package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.store.Page;
import org.haoren.wishes.CardDesk;
import org.haoren.wishes.WaitingRow;
import org.haoren.wishes.WishCardRow;
import org.haoren.wishes.WishStatus;

/** A station's queue. */
@Named
@RequestScoped
public class WishDeskPage {
    @Inject CardDesk desk;
    private Page<WaitingRow> waiting;
    private Page<WishCardRow> delivered;
    private Page<WishCardRow> claimed;
    private int number = 1;

    public Page<WaitingRow> getWaiting() {
        if (waiting == null) waiting = desk.waiting(number);
        return waiting;
    }

    public Page<WishCardRow> getDelivered() {
        if (delivered == null) delivered = desk.ofMyStations(WishStatus.DELIVERED, 1);
        return delivered;
    }

    public Page<WishCardRow> getClaimed() {
        if (claimed == null) claimed = desk.ofMyStations(WishStatus.CLAIMED, 1);
        return claimed;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
