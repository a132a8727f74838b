package org.haoren.activities.presence;

import java.time.Instant;

/** Of a passage that came late. @param phoneAt what the telephone's clock said, right or wrong @param arrivedAt when the portal heard of it */
public record LateNote(Instant phoneAt, Instant arrivedAt) {
    /** Null for a passage on the spot. */
    static LateNote of(Instant phoneAt, Instant arrivedAt) {
        return arrivedAt == null ? null : new LateNote(phoneAt, arrivedAt);
    }
}
