package org.haoren.activities.shifts;

import java.time.Instant;

/**
 * Somebody's own waiting for a place.
 *
 * @param ahead how many wait before them
 * @param offerEndsAt until when a place is kept for them, exclusive; null where none is
 */
public record WaitingPlaceRow(ShiftRow shift, long ahead, Instant since, Instant offerEndsAt) {
    public boolean offered() {
        return offerEndsAt != null;
    }
}
