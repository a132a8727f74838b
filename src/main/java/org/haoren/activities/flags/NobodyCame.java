package org.haoren.activities.flags;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.haoren.activities.presence.WhereaboutsDesk;
import org.haoren.activities.shifts.ShiftRow;

/** Finds shifts that are over, had all places taken, many of them, and saw nobody check in. */
@ApplicationScoped
class NobodyCame {
    @Inject OddStore flags;
    @Inject OddSettings settings;
    @Inject WhereaboutsDesk whereabouts;

    /** Those of these that are to be flagged: once each. */
    List<OddFlag> flags(Collection<ShiftRow> shifts, Instant now) {
        var full = shifts.stream().filter(shift -> full(shift, settings.fullPlaces(), now)).toList();
        if (full.isEmpty()) return List.of();
        var visited = whereabouts.visited(full.stream().map(ShiftRow::id).toList());
        var flagged = flags.about(full.stream().map(shift -> shift.id().code()).toList()).stream().map(OddFlag::subject).collect(toSet());
        return full.stream().filter(shift -> !visited.contains(shift.id()) && !flagged.contains(shift.id().code())).map(shift -> OddFlag.nobodyCame(shift, now)).toList();
    }

    /** @param places from how many on it is worth a look */
    static boolean full(ShiftRow shift, int places, Instant now) {
        return !now.isBefore(shift.endsAt()) && shift.taken() >= places && shift.left() == 0;
    }
}
