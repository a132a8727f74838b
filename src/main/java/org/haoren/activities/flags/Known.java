package org.haoren.activities.flags;

import java.time.Instant;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;

/**
 * What else is known of the same volunteer.
 *
 * @param entry its code; empty for a presence
 * @param minutes that stand in the record; 0 for a presence
 * @param recorder null, as recordedAt, for a presence
 */
public record Known(String entry, StationId station, Instant servedAt, Span span, int minutes, AccountId recorder, Instant recordedAt) {
    static Known presence(StationId station, Span span) {
        return new Known("", station, span.from(), span, 0, null, null);
    }
}
