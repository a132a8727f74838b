package org.haoren.places.stations;

/** In degrees, WGS 84. */
public record Position(double latitude, double longitude) {
    private static final double EARTH_KILOMETRES = 6_371;

    /** Kilometres as the crow flies. */
    public double distance(Position other) {
        var north = Math.toRadians(other.latitude - latitude);
        var east = Math.toRadians(other.longitude - longitude);
        var half = Math.pow(Math.sin(north / 2), 2) + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, half)));
    }
}
