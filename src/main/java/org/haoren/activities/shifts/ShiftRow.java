package org.haoren.activities.shifts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.places.stations.StationId;

/**
 * A shift as everybody sees it. No person is in it.
 *
 * @param en empty where the station wrote Chinese only
 * @param field code of the service field
 * @param startsAt in [startsAt, endsAt)
 * @param minimumAge in years, on the day of the shift
 * @param pairs whether minors come only together with a guardian who takes a place too
 * @param qualifications codes of what everybody who comes must hold on the day
 */
public record ShiftRow(ShiftId id, StationId station, String zh, String en, String field, Instant startsAt, Instant endsAt, int places, int taken,
        String riskZh, String riskEn, int minimumAge, boolean pairs, List<String> qualifications, ShiftStatus status) {
    public ShiftRow {
        qualifications = List.copyOf(qualifications);
    }

    public int left() {
        return places - taken;
    }

    public int lengthMinutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
