package org.haoren.activities.presence;

import java.util.Optional;
import org.haoren.places.stations.Position;

/** Where a telephone says that it is. Compared once, and kept nowhere. */
record Whereabout(Position position, int accuracyMetres) {
    private static final double POLE = 90;
    private static final double ANTIMERIDIAN = 180;

    /** @param said as in {@link CheckForm}; empty where nothing was said, or there is no such place */
    static Optional<Whereabout> of(String said) {
        if (said == null || said.isBlank()) return Optional.empty();
        var parts = said.split(",");
        var position = new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        if (Math.abs(position.latitude()) > POLE || Math.abs(position.longitude()) > ANTIMERIDIAN) return Optional.empty();
        return Optional.of(new Whereabout(position, Integer.parseInt(parts[2])));
    }

    @Override
    public String toString() {
        return "Whereabout";
    }
}
