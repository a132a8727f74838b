package org.haoren.activities.flags;

import java.time.Instant;
import org.haoren.places.stations.StationId;

/**
 * A flag, for the office.
 *
 * @param entry code of the entry; null, as minutes, where it is about a shift; then volunteer and recorder are empty
 * @param shift null where it is about a wish: then recorder is empty, for it may be who wished
 * @param other code of the other entry that makes it odd, or empty
 * @param reason null, as decidedAt, until somebody has decided; then decider is empty
 */
public record OddRow(String code, OddKind kind, OddStatus status, String entry, String shift, String other, StationId station, String zh, String en, Instant servedAt, Integer minutes,
        String volunteer, String recorder, Instant raisedAt, String reason, String decider, Instant decidedAt) {
    public boolean open() {
        return status == OddStatus.OPEN;
    }
}
