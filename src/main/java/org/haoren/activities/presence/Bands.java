package org.haoren.activities.presence;

import org.haoren.places.stations.Position;

/** Limits of the bands, in metres. */
record Bands(int inside, int near, int around) {
    private static final double METRES_A_KILOMETRE = 1_000;

    /** The narrowest that certainly holds, as exactly as the telephone knows where it is. */
    BandRow of(Position station, Whereabout here) {
        var metres = station.distance(here.position()) * METRES_A_KILOMETRE + here.accuracyMetres();
        if (metres <= inside) return new BandRow(Band.INSIDE, inside);
        if (metres <= near) return new BandRow(Band.NEAR, near);
        return metres <= around ? new BandRow(Band.AROUND, around) : new BandRow(Band.FAR, around);
    }
}
