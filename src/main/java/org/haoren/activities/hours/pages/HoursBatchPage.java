package org.haoren.activities.hours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.hours.ConfirmDesk;
import org.haoren.activities.hours.WaitingRow;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** The second person, for a whole shift: what waits in it, and one button for all that they may confirm. */
@Named
@RequestScoped
public class HoursBatchPage {
    @Inject ConfirmDesk desk;
    @Inject ShiftDesk shifts;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String shift;
    @Inject @Param(name = "page") Integer number;
    private ShiftRow row;
    private Page<WaitingRow> page;

    /** After the list, so that who may not see it is told so first. */
    public ShiftRow getRow() {
        getPage();
        if (row == null) row = shifts.one(id());
        return row;
    }

    public Page<WaitingRow> getPage() {
        if (page == null) page = desk.waiting(id(), number == null ? 1 : number);
        return page;
    }

    /** Whether anything on this page of the list can be confirmed, or more may follow. */
    public boolean isFree() {
        return getPage().pages() > 1 || getPage().rows().stream().anyMatch(each -> each.objections().isEmpty());
    }

    public List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(words::of).toList();
    }

    public String confirm() {
        return outcome.of(() -> desk.confirmAll(id()).aside().isEmpty() ? address() + "&done=activities.allConfirmed" : address() + "&done=activities.someConfirmed", null);
    }

    private String address() {
        return "/activities/hours/batch?shift=" + id().code();
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getShift() {
        return shift;
    }
}
