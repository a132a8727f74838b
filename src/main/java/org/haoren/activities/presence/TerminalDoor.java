package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Refused;

/** Lets the caller, who has said their PIN, in or out at a shift of the terminal's station. */
@ApplicationScoped
class TerminalDoor {
    @Inject TerminalStore store;
    @Inject PresenceSettings settings;
    @Inject Entrance entrance;
    @Inject Insiders insiders;
    @Inject PlaceDesk places;
    @Inject KeyedHash hash;
    @Inject Clock clock;
    @Inject Caller caller;

    static String hashed(KeyedHash hash, String token) {
        return hash.of("presence terminal", token);
    }

    /** @param token that the device carries, or null */
    Terminal terminal(String token) {
        return Optional.ofNullable(token).flatMap(carried -> store.byToken(hashed(hash, carried), clock.instant())).orElseThrow(() -> new Refused(PresenceRefusal.NO_TERMINAL));
    }

    PresenceRow enter(Terminal terminal) {
        var now = clock.instant();
        var here = here(terminal, now);
        var due = here.stream().filter(shift -> now.isBefore(shift.endsAt()) && visitor(shift).due() != Due.NOTHING).findFirst().or(() -> last(here)).orElseThrow(() -> new Refused(PresenceRefusal.NO_PLACE_HERE));
        terminal.used(now);
        return entrance.enter(due, caller.account(), Means.TERMINAL, caller.account(), insiders.against(due));
    }

    PresenceRow leave(Terminal terminal) {
        var now = clock.instant();
        var here = here(terminal, now);
        var open = here.stream().filter(shift -> visitor(shift).due() == Due.CHECK_OUT).findFirst().or(() -> last(here)).orElseThrow(() -> new Refused(PresenceRefusal.NO_PLACE_HERE));
        terminal.used(now);
        return entrance.leave(open, caller.account(), Means.TERMINAL, caller.account(), insiders.against(open));
    }

    private static Optional<ShiftRow> last(List<ShiftRow> shifts) {
        return shifts.isEmpty() ? Optional.empty() : Optional.of(shifts.get(shifts.size() - 1));
    }

    /** The caller's shifts at that station whose doors are open, soonest first. */
    private List<ShiftRow> here(Terminal terminal, Instant now) {
        var doors = settings.doors();
        return places.since(now.minus(doors.after())).stream().filter(shift -> shift.station().equals(terminal.station()) && !now.isBefore(shift.startsAt().minus(doors.before()))).toList();
    }

    private Entrance.Visitor visitor(ShiftRow shift) {
        return entrance.visitor(shift, caller.account(), places.place(shift, caller.account()));
    }
}
