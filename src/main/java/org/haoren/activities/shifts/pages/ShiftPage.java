package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.ListDesk;
import org.omnifaces.cdi.Param;

/** One shift: what it is, what could happen there, and taking or giving back a place. */
@Named
@RequestScoped
public class ShiftPage {
    @Inject ShiftDesk desk;
    @Inject ListDesk lists;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject @Param String shift;
    private ShiftRow row;
    private List<Refusal> objections;

    public ShiftRow getRow() {
        if (row == null) row = desk.one(id());
        return row;
    }

    public boolean isIn() {
        return caller.has(Role.VOLUNTEER) && desk.signedUp(id(), caller.account());
    }

    public String getField() {
        var named = lists.fieldsNamed(List.of(getRow().field())).get(0);
        return words.either(named.zh(), named.en());
    }

    /** Why the caller may not take a place. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(id());
        return objections.stream().map(words::of).toList();
    }

    /** Whether it is a field that refuses minors. */
    public boolean isAdultsOnly() {
        return lists.adultsOnly(getRow().field());
    }

    public String signUp() {
        return outcome.of(() -> desk.signUp(id()), address(), "activities.signedUp");
    }

    public String withdraw() {
        return outcome.of(() -> desk.withdraw(id()), address(), "activities.withdrawn");
    }

    private String address() {
        return "/activities/shifts/shift?shift=" + id().code();
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getShift() {
        return shift;
    }
}
