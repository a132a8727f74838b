package org.haoren.activities.flags;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;

/**
 * An entry as it is written down.
 *
 * @param entry its code
 * @param shift empty where it is no shift that it was served in
 * @param servedAt the moment that stands for it in the record
 * @param recorder the volunteer themself, where they checked in and out
 * @param others the volunteer's other entries that were served within a day of it, or written down lately
 * @param mutual whether the volunteer has lately credited the recorder
 */
public record Sight(String entry, Optional<ShiftId> shift, StationId station, String zh, String en, AccountId volunteer, AccountId recorder, Instant servedAt, Span span, Instant recordedAt,
        List<Known> others, boolean mutual) {
    public Sight {
        others = List.copyOf(others);
    }
}
