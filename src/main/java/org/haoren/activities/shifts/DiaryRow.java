package org.haoren.activities.shifts;

import java.time.Instant;

/**
 * A shift in which somebody has a place, or had one.
 *
 * @param cancelled whether they have none any more, or the shift was called off
 * @param changes how often that has changed since they first signed up
 * @param changedAt when it did last
 */
public record DiaryRow(ShiftRow shift, boolean cancelled, int changes, Instant changedAt) {}
