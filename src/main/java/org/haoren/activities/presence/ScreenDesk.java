package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.SignUpRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.CardDesk;

/** For those who lead a shift: the code that they show, who is there, and letting in and out whoever comes with a card and no telephone. */
@ApplicationScoped
@Transactional
@Permit
public class ScreenDesk {
    private static final String NUMBER = "[0-9]{14}";
    @Inject PresenceStore presences;
    @Inject PresenceSettings settings;
    @Inject Entrance entrance;
    @Inject ShiftDesk shifts;
    @Inject PlaceDesk places;
    @Inject AccountDesk accounts;
    @Inject CardDesk cards;
    @Inject ProtectionDesk protections;
    @Inject Clock clock;
    @Inject Caller caller;

    /** A shift that the caller leads. */
    @Permit(Role.STATION_STAFF)
    public ShiftRow shift(ShiftId id) {
        return led(id);
    }

    @Permit(Role.STATION_STAFF)
    public ScreenRow code(ShiftId id) {
        led(id);
        var now = clock.instant();
        var shown = settings.codes().at(id, now);
        var address = settings.address(shown.link());
        return new ScreenRow(address, QrCode.svg(address), shown.digits(), (int) Math.max(1, Duration.between(now, shown.until()).plusMillis(999).toSeconds()));
    }

    /** Who has checked in, at most 500, first come first. */
    @Permit(Role.STATION_STAFF)
    public List<PresenceRow> present(ShiftId id) {
        led(id);
        return entrance.rows(presences.of(id), Map.of());
    }

    /** @throws Refused as {@link PresenceDesk#checkIn} does; with {@code VolunteerRefusal.CARD_NOT_VALID}; for the leader's own and their ward's */
    @Permit(Role.STATION_STAFF)
    public PresenceRow checkIn(ShiftId id, @NotNull @Valid PassForm form) {
        var shift = led(id);
        var volunteer = holder(shift, form.card());
        return entrance.enter(shift, volunteer, Means.CARD, caller.account(), against(volunteer));
    }

    @Permit(Role.STATION_STAFF)
    public PresenceRow checkOut(ShiftId id, @NotNull @Valid PassForm form) {
        var shift = led(id);
        var volunteer = holder(shift, form.card());
        return entrance.leave(shift, volunteer, Means.CARD, caller.account(), against(volunteer));
    }

    /** Where whoever brings this card stands at the shift. */
    @Permit(Role.STATION_STAFF)
    public VisitRow visit(ShiftId id, @NotNull @Valid PassForm form) {
        var shift = led(id);
        var volunteer = holder(shift, form.card());
        var visitor = entrance.visitor(shift, volunteer, places.place(shift, volunteer));
        var objections = new ArrayList<>(entrance.objections(shift, visitor));
        objections.addAll(against(volunteer));
        return entrance.visit(shift, visitor, accounts.names(List.of(volunteer)).getOrDefault(volunteer, ""), objections);
    }

    /** What an entry rests on, for those who confirm it: the latest of this volunteer in this shift. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Optional<PresenceRow> of(ShiftId id, AccountId volunteer) {
        return presences.of(id, volunteer).stream().findFirst().map(entrance::row);
    }

    /** Whether it was this person who let the volunteer in or out. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public boolean letThrough(AccountId leader, ShiftId id, AccountId volunteer) {
        return presences.of(id, volunteer).stream().anyMatch(each -> each.leaders().contains(leader));
    }

    private List<Refusal> against(AccountId volunteer) {
        var found = new ArrayList<Refusal>();
        if (caller.is(volunteer)) found.add(PresenceRefusal.OWN_PRESENCE);
        if (protections.guards(caller.account(), volunteer)) found.add(PresenceRefusal.OWN_WARD);
        return found;
    }

    /** A number is looked for among those who have a place here, so that it tells nothing about anybody else. */
    private AccountId holder(ShiftRow shift, String card) {
        var number = card.replaceAll("\\s", "");
        if (!number.matches(NUMBER)) return cards.holder(card);
        return shifts.signedUp(shift.id()).stream().filter(place -> place.volunteerNumber().equals(number)).findFirst().map(SignUpRow::account)
                .orElseThrow(() -> new Refused(PresenceRefusal.CARD_WITHOUT_PLACE.on("card")));
    }

    private ShiftRow led(ShiftId id) {
        var shift = shifts.one(id);
        caller.require(Role.STATION_STAFF, shift.station().code());
        return shift;
    }
}
