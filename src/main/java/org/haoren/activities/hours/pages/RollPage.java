package org.haoren.activities.hours.pages;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.HoursRefusal;
import org.haoren.activities.hours.RollForm;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftEmergencyDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.SignUpRow;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** The roll of a shift: who was there, and for how long. */
@Named
@RequestScoped
public class RollPage {
    @Inject ShiftDesk shifts;
    @Inject ShiftEmergencyDesk emergencies;
    @Inject ScreenDesk screen;
    @Inject HoursDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String shift;
    private Page<ShiftRow> list;
    private ShiftRow row;
    private List<EntryRow> called;
    private Map<AccountId, PresenceRow> present;
    private List<SignUpRow> open;
    private List<SignUpRow> volunteers;
    private final Map<String, String> minutes = new HashMap<>();
    private int number = 1;

    /** Without a shift in the address: all of the caller's stations'. */
    public Page<ShiftRow> getList() {
        if (list == null) list = shifts.ofMyStations(number);
        return list;
    }

    public String getShift() {
        return shift;
    }

    public ShiftRow getRow() {
        if (row == null) row = shifts.one(id());
        return row;
    }

    public List<EntryRow> getCalled() {
        if (called == null) called = desk.called(id());
        return called;
    }

    /** Those who signed up and are not written down yet. */
    public List<SignUpRow> getOpen() {
        if (open == null && getShift() == null) open = List.of();
        if (open == null) open = getVolunteers().stream().filter(place -> getCalled().stream().noneMatch(entry -> entry.volunteer().equals(place.account()))).toList();
        return open;
    }

    /** What is known of whoever has that place; null where they have not checked in. */
    public PresenceRow presence(SignUpRow place) {
        if (present == null) present = screen.present(id()).stream().collect(toMap(PresenceRow::volunteer, each -> each, (first, second) -> second));
        return present.get(place.account());
    }

    /** Who has a place, but small children who come along. */
    public List<SignUpRow> getVolunteers() {
        if (volunteers == null) volunteers = shifts.signedUp(id()).stream().filter(place -> !place.family()).toList();
        return volunteers;
    }

    /** Whether emergency contacts can be opened now. */
    public boolean isEmergency() {
        return emergencies.objections(id()).isEmpty();
    }

    /** What was typed beside each place. */
    public Map<String, String> getMinutes() {
        return minutes;
    }

    public String call() {
        return outcome.of(() -> desk.rollCall(id(), form()), "/activities/hours/roll?shift=" + getShift(), "activities.called");
    }

    private RollForm form() {
        var wrong = new ArrayList<Refusal>();
        var lines = new ArrayList<RollForm.Line>();
        for (var place : getOpen()) {
            var typed = minutes.get(place.code());
            if (typed == null || typed.isBlank()) continue;
            if (typed.strip().matches("[1-9]\\d{0,3}")) lines.add(new RollForm.Line(place.code(), Integer.valueOf(typed.strip())));
            else wrong.add(HoursRefusal.NOT_MINUTES.on("minutes-" + place.code()));
        }
        if (wrong.isEmpty() && lines.isEmpty()) wrong.add(HoursRefusal.NOBODY_CALLED);
        Refused.ifAny(wrong);
        return new RollForm(lines);
    }

    private ShiftId id() {
        return new ShiftId(getShift());
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
