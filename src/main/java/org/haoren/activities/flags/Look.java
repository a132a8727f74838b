package org.haoren.activities.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.places.stations.Position;
import org.haoren.places.stations.StationId;

/**
 * All that the rules know when they look at an entry.
 *
 * @param here when the volunteer is known to have been at its shift
 * @param elsewhere where else they are known to have been
 * @param positions of the stations concerned; one without a position is in none
 * @param published when its shift was published
 */
record Look(Sight sight, List<Span> here, List<Known> elsewhere, Map<StationId, Position> positions, Optional<Instant> published, Limits limits, ZoneId zone) {
    Look {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
        positions = Map.copyOf(positions);
    }

    /** Each says, by itself, when it was. */
    Stream<Span> spans() {
        return Stream.concat(Stream.of(sight.span()), here.stream());
    }

    Stream<Known> known() {
        return Stream.concat(sight.others().stream(), elsewhere.stream());
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
