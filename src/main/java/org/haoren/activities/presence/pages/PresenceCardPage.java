package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.presence.PassForm;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.presence.VisitRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** A leader lets somebody in or out who has no telephone: by their card, or by its number. */
@Named
@RequestScoped
public class PresenceCardPage {
    @Inject ScreenDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String shift;
    /** What the card's QR code holds. */
    @Inject @Param String scanned;
    private VisitRow visit;
    private ShiftRow row;
    private List<Refusal> unread;
    private String card;

    /** Null where there is no card, or an unreadable one. */
    public VisitRow getVisit() {
        if (visit != null || unread != null || scanned == null) return visit;
        try {
            visit = desk.visit(id(), new PassForm(scanned));
            unread = List.of();
        } catch (Refused e) {
            unread = e.reasons();
        }
        return visit;
    }

    public ShiftRow getRow() {
        if (row == null) row = getVisit() == null ? desk.shift(id()) : getVisit().shift();
        return row;
    }

    public List<String> getObjections() {
        var found = getVisit() == null ? unread : getVisit().objections();
        return found == null ? List.of() : found.stream().map(words::of).toList();
    }

    public String checkIn() {
        return outcome.of(() -> desk.checkIn(id(), form()), address(), "activities.letIn");
    }

    public String checkOut() {
        return outcome.of(() -> desk.checkOut(id(), form()), address(), "activities.letOut");
    }

    private PassForm form() {
        return new PassForm(scanned == null ? card : scanned);
    }

    private String address() {
        return "/activities/presence/screen?shift=" + id().code();
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getShift() {
        return shift;
    }

    public String getScanned() {
        return scanned;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }
}
