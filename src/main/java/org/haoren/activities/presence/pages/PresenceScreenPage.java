package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.presence.ScreenRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** What hangs at the entrance of a shift: its code, and who has come. */
@Named
@RequestScoped
public class PresenceScreenPage {
    @Inject ScreenDesk desk;
    @Inject @Param String shift;
    private ScreenRow code;
    private ShiftRow row;
    private List<PresenceRow> present;

    public ScreenRow getCode() {
        if (code == null) code = desk.code(id());
        return code;
    }

    public ShiftRow getRow() {
        if (row == null) row = desk.shift(id());
        return row;
    }

    public List<PresenceRow> getPresent() {
        if (present == null) present = desk.present(id());
        return present;
    }

    /** How many have not checked out. */
    public long getInside() {
        return getPresent().stream().filter(PresenceRow::open).count();
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getShift() {
        return shift;
    }
}
