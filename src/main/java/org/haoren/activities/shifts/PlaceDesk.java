package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/** Where people have places, for the rooms that write down who came. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class PlaceDesk {
    @Inject ShiftStore shifts;
    @Inject ShiftPeople people;
    @Inject Clock clock;
    @Inject Caller caller;

    /** Code of the standing place: the caller's own, or anybody's for the staff of its station. */
    @Permit(Role.RESIDENT)
    public Optional<String> place(ShiftRow shift, AccountId volunteer) {
        if (!caller.is(volunteer)) caller.require(Role.STATION_STAFF, shift.station().code());
        return shifts.standing(shift.id(), volunteer).map(SignUp::code);
    }

    /** As {@link #place}, with the volunteer's calendar locked until the transaction ends: neither is the place given back meanwhile, nor do two acts about this person go on at once. Who never had a place is not locked. */
    @Permit(Role.RESIDENT)
    public Optional<String> hold(ShiftRow shift, AccountId volunteer) {
        if (shifts.knows(volunteer)) people.lock(List.of(volunteer));
        return place(shift, volunteer);
    }

    /** For that person's own calendar: what became of all their places in shifts that end after that moment. */
    @Permit(Role.PUBLIC)
    public List<DiaryRow> diary(AccountId volunteer, Instant from) {
        return Diary.of(shifts.held(volunteer, from), clock.instant());
    }

    /** The caller's places in shifts that end after that moment, soonest first. */
    @Permit(Role.RESIDENT)
    public List<ShiftRow> since(Instant moment) {
        var now = clock.instant();
        return shifts.shiftsOf(caller.account(), moment).stream().map(shift -> shift.row(now)).toList();
    }
}
