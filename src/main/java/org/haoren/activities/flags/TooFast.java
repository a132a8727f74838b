package org.haoren.activities.flags;

import java.time.Duration;
import java.util.Optional;
import org.haoren.places.stations.Position;

/** Two stations too far from one another for the time that there was between. */
final class TooFast implements Rule {
    private static final double SECONDS_AN_HOUR = Duration.ofHours(1).toSeconds();

    @Override
    public Optional<String> odd(Look look) {
        var here = look.positions().get(look.sight().station());
        if (here == null) return Optional.empty();
        return look.known().filter(other -> tooFast(look, here, other)).findFirst().map(Known::entry);
    }

    private static boolean tooFast(Look look, Position here, Known other) {
        var there = look.positions().get(other.station());
        if (there == null) return false;
        var kilometres = here.distance(there);
        return kilometres > look.limits().near()
                && look.spans().anyMatch(span -> kilometres > look.limits().speed() * span.between(other.span()).toSeconds() / SECONDS_AN_HOUR);
    }
}
