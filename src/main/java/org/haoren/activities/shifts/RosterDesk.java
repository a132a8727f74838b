package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.guardians.ChildRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** Gives out the places of shifts and takes them back: never more than there are, and nobody is in two places at once. */
@ApplicationScoped
@Transactional
@Permit
public class RosterDesk {
    @Inject ShiftStore shifts;
    @Inject WaitingStore waitings;
    @Inject WaitingList list;
    @Inject Roster roster;
    @Inject ShiftPeople people;
    @Inject AccountDesk accounts;
    @Inject ProtectionDesk protections;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Takes a place for the caller. */
    @Permit(Role.VOLUNTEER)
    public void signUp(ShiftId id) {
        take(id, caller.account());
    }

    /** Takes a place for a child for whom the caller acts, beside their own. @param guardianship its code */
    @Permit(Role.RESIDENT)
    public void signUpChild(ShiftId id, String guardianship) {
        take(id, protections.child(guardianship));
    }

    private void take(ShiftId id, AccountId volunteer) {
        var shift = roster.locked(id, volunteer);
        facts.fireAll(roster.take(shift, volunteer, clock.instant()));
    }

    /** Gives the caller's place back, until the shift begins; minors who came with them lose theirs, unless another guardian of theirs comes. */
    @Permit(Role.VOLUNTEER)
    public void withdraw(ShiftId id) {
        giveBack(id, caller.account());
    }

    /** Gives a child's place back, until the shift begins. */
    @Permit(Role.RESIDENT)
    public void withdrawChild(ShiftId id, String guardianship) {
        giveBack(id, protections.child(guardianship));
    }

    private void giveBack(ShiftId id, AccountId volunteer) {
        var wards = protections.wards(volunteer);
        people.lock(Stream.concat(Stream.of(volunteer), wards.stream()).toList());
        var shift = shifts.locked(id);
        var place = shifts.standing(id, volunteer).orElseThrow(() -> new Refused(ShiftRefusal.NOT_SIGNED_UP));
        var now = clock.instant();
        Refused.ifAny(shift.objectionsToWithdrawing(now));
        var told = new ArrayList<>(list.giveBack(shift, List.of(place), now));
        var left = people.leftAlone(shift, wards);
        left.forEach(each -> accounts.tell(each.account(), ShiftLetter.COMPANY_GONE));
        told.addAll(list.giveBack(shift, left, now));
        facts.fireAll(told);
    }

    /** What speaks against the caller's taking a place, before they try. */
    @Permit(Role.VOLUNTEER)
    public List<Refusal> objections(ShiftId id) {
        return roster.objections(shifts.get(id), caller.account(), waitings.standing(id, caller.account()), clock.instant());
    }

    /** The children for whom the caller acts, with their standing in this shift; all reasons at once. */
    @Permit(Role.RESIDENT)
    public List<ChildPlaceRow> children(ShiftId id) {
        var shift = shifts.get(id);
        var now = clock.instant();
        var children = protections.children();
        var in = shifts.standing(id, children.stream().map(ChildRow::account).toList()).stream().map(SignUp::account).toList();
        return children.stream().map(child -> new ChildPlaceRow(child.code(), child.name(), in.contains(child.account()),
                in.contains(child.account()) ? List.of() : roster.objections(shift, child.account(), Optional.empty(), now))).toList();
    }
}
