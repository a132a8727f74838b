package org.haoren.activities.hours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.CardDesk;
import org.omnifaces.cdi.Param;

/** For whoever leads a shift and scans a card: the shifts in which this volunteer has a place. */
@Named
@RequestScoped
public class CardRollPage {
    @Inject CardDesk cards;
    @Inject ShiftDesk desk;
    @Inject @Param String card;
    private List<ShiftRow> shifts;

    public List<ShiftRow> getShifts() {
        if (shifts != null) return shifts;
        try {
            shifts = desk.ofMyStations(cards.holder(card));
        } catch (Refused e) {
            shifts = List.of();
        }
        return shifts;
    }
}
