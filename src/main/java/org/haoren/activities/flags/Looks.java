package org.haoren.activities.flags;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.haoren.activities.presence.WhereaboutsDesk;
import org.haoren.activities.presence.WhereaboutsRow;
import org.haoren.activities.shifts.PastDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.Position;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;

/** Gathers what the rules look at: four questions, however many entries are written down at once. */
@ApplicationScoped
class Looks {
    private static final Duration AROUND = Duration.ofDays(1);
    @Inject OddSettings settings;
    @Inject WhereaboutsDesk whereabouts;
    @Inject PastDesk past;
    @Inject StationDesk stations;
    @Inject CityTime time;

    /** @param sights not empty, of one moment */
    List<Look> of(List<Sight> sights) {
        var presences = presences(sights);
        var shifts = shifts(sights, presences);
        var published = past.published(sights.stream().flatMap(sight -> sight.shift().stream()).collect(toSet()));
        var positions = positions(sights, shifts);
        var limits = settings.limits();
        var byVolunteer = presences.stream().collect(groupingBy(WhereaboutsRow::volunteer));
        return sights.stream().map(sight -> {
            var own = byVolunteer.getOrDefault(sight.volunteer(), List.of());
            return new Look(sight, own.stream().filter(each -> here(each, sight)).map(Looks::span).toList(),
                    own.stream().filter(each -> !here(each, sight) && shifts.containsKey(each.shift())).map(each -> Known.presence(shifts.get(each.shift()), span(each))).toList(),
                    positions, sight.shift().map(published::get), limits, time.zone());
        }).toList();
    }

    private List<WhereaboutsRow> presences(List<Sight> sights) {
        var from = sights.stream().map(sight -> sight.span().from()).min(naturalOrder()).orElseThrow().minus(AROUND);
        var until = sights.stream().map(sight -> sight.span().until()).max(naturalOrder()).orElseThrow().plus(AROUND);
        return whereabouts.of(sights.stream().map(Sight::volunteer).collect(toSet()), from, until);
    }

    private static boolean here(WhereaboutsRow presence, Sight sight) {
        return sight.shift().filter(presence.shift()::equals).isPresent();
    }

    private static Span span(WhereaboutsRow presence) {
        return Span.whole(presence.inAt(), presence.outAt());
    }

    private Map<ShiftId, StationId> shifts(List<Sight> sights, List<WhereaboutsRow> presences) {
        var elsewhere = presences.stream().map(WhereaboutsRow::shift).filter(shift -> sights.stream().noneMatch(sight -> sight.shift().filter(shift::equals).isPresent())).collect(toSet());
        return past.rows(elsewhere).stream().collect(toMap(ShiftRow::id, ShiftRow::station));
    }

    private Map<StationId, Position> positions(List<Sight> sights, Map<ShiftId, StationId> shifts) {
        var ids = Stream.of(sights.stream().map(Sight::station), sights.stream().flatMap(sight -> sight.others().stream()).map(Known::station), shifts.values().stream())
                .flatMap(each -> each).collect(toSet());
        if (ids.size() < 2) return Map.of();
        var found = new HashMap<StationId, Position>();
        stations.rows(ids).forEach((id, row) -> found.put(id, new Position(row.latitude(), row.longitude())));
        return found;
    }
}
