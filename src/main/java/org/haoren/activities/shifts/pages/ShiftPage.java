package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.shifts.ChildPlaceRow;
import org.haoren.activities.shifts.FittingDesk;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.ShiftStatus;
import org.haoren.activities.shifts.WaitingDesk;
import org.haoren.activities.shifts.WaitingPlaceRow;
import org.haoren.activities.training.NextLessonRow;
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
    @Inject RosterDesk roster;
    @Inject WaitingDesk waitings;
    @Inject FittingDesk fits;
    @Inject ListDesk lists;
    @Inject AskedNames names;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject @Param String shift;
    /** Of the child that the caller acts for here. */
    @Inject @Param String guardianship;
    private ShiftRow row;
    private List<ChildPlaceRow> children;
    private Boolean in;
    private List<String> objections;
    private List<NextLessonRow> lessons;
    private Optional<WaitingPlaceRow> waiting;

    public ShiftRow getRow() {
        if (row == null) row = desk.one(id());
        return row;
    }

    public boolean isIn() {
        if (in == null) in = caller.has(Role.VOLUNTEER) && desk.signedUp(id(), caller.account());
        return in;
    }

    public String getField() {
        var named = lists.fieldsNamed(List.of(getRow().field())).get(0);
        return words.either(named.zh(), named.en());
    }

    /** Why the caller may not take a place, or wait for one where none is left. */
    public List<String> getObjections() {
        if (objections == null) objections = words(isFull() ? waitings.objections(id()) : roster.objections(id()));
        return objections;
    }

    public boolean isFull() {
        return getRow().status() == ShiftStatus.FULL;
    }

    /** Whether a place can still be got, or waited for. */
    public boolean isComing() {
        return isFull() || getRow().status() == ShiftStatus.OPEN;
    }

    /** Where the caller stands in the waiting list; null where they do not wait. */
    public WaitingPlaceRow getWaiting() {
        if (waiting == null) waiting = caller.has(Role.VOLUNTEER) && isComing() ? waitings.mine(id()) : Optional.empty();
        return waiting.orElse(null);
    }

    /** Codes of what the caller, who has a place, does not hold on the day of the shift. */
    public List<String> getLacking() {
        return isIn() ? fits.lacking(id()) : List.of();
    }

    /** Where the courses that it asks for can be had next. */
    public List<NextLessonRow> getLessons() {
        if (lessons == null) lessons = names.lessons(getRow().qualifications());
        return lessons;
    }

    /** Whether it is a field that refuses minors. */
    public boolean isAdultsOnly() {
        return lists.adultsOnly(getRow().field());
    }

    public List<ChildPlaceRow> getChildren() {
        if (children == null) children = caller.signedIn() ? roster.children(id()) : List.of();
        return children;
    }

    /** The child that is signed up or withdrawn; null where none is. */
    public ChildPlaceRow getChild() {
        return guardianship == null ? null : getChildren().stream().filter(each -> each.code().equals(guardianship)).findFirst().orElseThrow(() -> new Missing(guardianship));
    }

    public List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(words::of).toList();
    }

    public String signUpChild() {
        return outcome.of(() -> roster.signUpChild(id(), guardianship), address(), "activities.signedUp.child");
    }

    public String withdrawChild() {
        return outcome.of(() -> roster.withdrawChild(id(), guardianship), address(), "activities.withdrawn.child");
    }

    public String signUp() {
        return outcome.of(() -> roster.signUp(id()), address(), "activities.signedUp");
    }

    /** Where the last place went while they read, they wait for the next; the page says which it was. */
    public String signUpOrWait() {
        return outcome.of(() -> address() + "&done=" + (waitings.signUpOrWait(id()) ? "activities.waiting" : "activities.signedUp"), null);
    }

    public String leave() {
        return outcome.of(() -> waitings.leave(id()), address(), "activities.waiting.left");
    }

    public String withdraw() {
        return outcome.of(() -> roster.withdraw(id()), address(), "activities.withdrawn");
    }

    private String address() {
        return "/activities/shifts/shift?shift=" + id().code();
    }

    private ShiftId id() {
        if (shift == null) throw new Missing("shift");
        return new ShiftId(shift);
    }

    public String getGuardianship() {
        return guardianship;
    }

    public String getShift() {
        return shift;
    }
}
