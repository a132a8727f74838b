package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.shifts.FamilyShiftRow;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** What a ward of the caller has signed up for, and where the small children of the family come along. */
@Named
@RequestScoped
public class WardShiftsPage {
    @Inject ShiftDesk desk;
    @Inject @Param String guardianship;
    @Inject @Param(name = "page") Integer number;
    private List<ShiftRow> rows;
    private Page<FamilyShiftRow> family;

    public List<ShiftRow> getRows() {
        if (rows == null) rows = desk.ofWard(guardianship);
        return rows;
    }

    public Page<FamilyShiftRow> getFamily() {
        if (family == null) family = desk.family(number == null ? 1 : number);
        return family;
    }
}
