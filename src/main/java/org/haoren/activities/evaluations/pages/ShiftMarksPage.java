package org.haoren.activities.evaluations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.evaluations.MarkDesk;
import org.haoren.activities.evaluations.MarkedRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Who served in a shift, and what the station says of them. */
@Named
@RequestScoped
public class ShiftMarksPage {
    @Inject MarkDesk desk;
    @Inject Words words;
    @Inject @Param String shift;
    private ShiftRow row;
    private List<MarkedRow> people;

    public ShiftRow getRow() {
        if (row == null) row = desk.shift(id());
        return row;
    }

    public List<MarkedRow> getPeople() {
        if (people == null) people = desk.of(id());
        return people;
    }

    public List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(words::of).toList();
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }
}
