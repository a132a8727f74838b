package org.haoren.activities.hours;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;

/**
 * A service entry as its volunteer and the staff see it.
 *
 * @param minutes of service, travel excluded
 * @param confirmedAt null, as confirmedBy and confirmedLeaf, until a second person agreed
 * @param voidedAt null, as reason, unless taken out again
 * @param recordedBy empty where a wish was fulfilled: it may be who wished, and that only the station knows
 * @param recordedLeaf index in the log {@code city}, as the other leaves
 */
public record EntryRow(EntryId id, @JsonbTransient AccountId volunteer, String volunteerName, StationId station, Source source, EntryStatus status, String zh,
        String en, Instant servedAt, int minutes, Instant recordedAt, @JsonbTransient AccountId recorder, String recordedBy, Long recordedLeaf,
        Instant confirmedAt, String confirmedBy, Long confirmedLeaf, Instant voidedAt, String reason, Long voidedLeaf) {

    /** The latest leaf: what there is to check. */
    public Long leaf() {
        return voidedLeaf != null ? voidedLeaf : confirmedLeaf != null ? confirmedLeaf : recordedLeaf;
    }
}
