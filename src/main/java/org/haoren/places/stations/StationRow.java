package org.haoren.places.stations;

import java.time.Instant;
import java.util.List;
import org.haoren.places.districts.DistrictId;

/**
 * A station; no person in it. Position in WGS 84 degrees.
 *
 * @param reason why a clerk sent it back last; null where nobody did, and always for an approved station
 */
public record StationRow(StationId id, String zh, String en, DistrictId district, String address, double latitude, double longitude,
        String hours, String hoursEn, List<StationService> services, StationStatus status, String reason, Instant registeredAt) {}
