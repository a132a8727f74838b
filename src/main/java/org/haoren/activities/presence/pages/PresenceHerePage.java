package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.presence.CheckForm;
import org.haoren.activities.presence.PresenceDesk;
import org.haoren.activities.presence.VisitRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** One's own check-in or check-out: with the code that the telephone's camera has opened, or with the digits. */
@Named
@RequestScoped
public class PresenceHerePage {
    @Inject PresenceDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    /** What the QR code holds. */
    @Inject @Param String scan;
    @Inject @Param String shift;
    private VisitRow visit;
    private String code;
    /** See {@link CheckForm}; filled in by the page's script. */
    private String position;
    private Boolean asksWhere;

    public VisitRow getVisit() {
        if (visit == null) visit = desk.visit(id(), scan);
        return visit;
    }

    public List<String> getObjections() {
        return getVisit().objections().stream().map(words::of).toList();
    }

    public String checkIn() {
        return outcome.of(() -> desk.checkIn(id(), form()), address(), "activities.checkedIn");
    }

    public String checkOut() {
        return outcome.of(() -> desk.checkOut(id(), form()), address(), "activities.checkedOut");
    }

    private CheckForm form() {
        return new CheckForm(scan == null ? code : scan, position);
    }

    /** Without the code: whoever comes back later needs another one. */
    private String address() {
        return "/activities/presence/here?shift=" + id().code();
    }

    private ShiftId id() {
        if (scan != null) return desk.shiftOf(scan);
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public boolean isAsksWhere() {
        if (asksWhere == null) asksWhere = desk.asksWhere();
        return asksWhere;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getScan() {
        return scan;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
